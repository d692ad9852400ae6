package example

p if { input.x == 1 with data.example.p as 3 }
