package example

p if ⟦(⟧1⟦ in [true, 1])⟧
