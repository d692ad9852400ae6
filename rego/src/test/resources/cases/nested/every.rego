package example

p if ⟦every x in [1] { x == 1; ⟧true⟦ }⟧
