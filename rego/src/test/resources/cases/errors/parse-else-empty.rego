package example

p := 1 if {
	false
} else := 2 if {
}
