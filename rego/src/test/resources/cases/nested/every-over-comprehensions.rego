package example

p if ⟦every x in [1 | ⟧true⟦] { x == 1 }⟧
