package example

p := 1

⟦q№ if { input.x == № }
⟧