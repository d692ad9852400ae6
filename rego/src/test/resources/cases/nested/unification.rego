package example

p if ⟦[⟧x⟦]⟧ = ⟦[⟧1⟦]⟧
