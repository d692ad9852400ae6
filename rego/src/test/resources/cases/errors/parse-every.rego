package example

p if { every x in [1] }

q if { every x }

r if { every [x] in [1] { x } }

s if { every [k], v in [1] { v } }
