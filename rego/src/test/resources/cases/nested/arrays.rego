package example

p := ⟦[⟧⟦]⟧
