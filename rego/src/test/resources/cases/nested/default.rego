package example

default p := ⟦[⟧⟦]⟧
