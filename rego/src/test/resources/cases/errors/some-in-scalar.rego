package example

p["a"] if true

q if { some x in p["a"]; x }

s if { some x in b; x }

t if { some k, v in b; k; v }

b := true

f if {
	c := 1
	some x in c
	x
}
