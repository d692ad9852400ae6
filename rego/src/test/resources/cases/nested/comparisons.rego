package example

p if ⟦(⟧1⟦ == 1)⟧
