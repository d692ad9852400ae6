package example

p if { input.x with input }

q if { input.x with input 1 }

r if { input.x with [] as 1 }

s if { input.x with "a" as 1 }
