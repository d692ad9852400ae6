package example

p { in }

q { contains }
