package example

p if ⟦not {1 | ⟧true⟦}⟧
