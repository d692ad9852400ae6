package p

answer := input.x + data.y
