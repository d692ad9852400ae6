package example

p if { true; }
