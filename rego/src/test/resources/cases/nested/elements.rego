package example

p := [⟦1, ⟧1]
