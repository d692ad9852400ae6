package example

p := ⟦input[⟧1⟦]⟧
