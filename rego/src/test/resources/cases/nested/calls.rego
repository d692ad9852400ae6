package example

p := ⟦abs(⟧1⟦)⟧
