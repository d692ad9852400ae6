package example

p := ⟦{1} | ⟧{2}
