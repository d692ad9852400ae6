package example

input
