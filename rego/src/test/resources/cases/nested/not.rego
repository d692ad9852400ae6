package example

p if ⟦not ⟧true
