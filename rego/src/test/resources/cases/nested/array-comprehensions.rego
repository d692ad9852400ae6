package example

p := ⟦[1 | ⟧true⟦]⟧
