package example

import data.other
import input.user as person

p if { x := 1 }
