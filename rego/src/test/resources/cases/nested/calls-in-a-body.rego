package example

p if ⟦abs(⟧input.x⟦)⟧
