package example

p if { every k, v in k { k; v } }
