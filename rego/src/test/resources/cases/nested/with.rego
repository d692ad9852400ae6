package example

p if input.x⟦ with input.x as 1⟧
