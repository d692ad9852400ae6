package example

r = every

s = if
