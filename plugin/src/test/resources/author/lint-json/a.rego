package a

import data.b

p if { x := 1 }
