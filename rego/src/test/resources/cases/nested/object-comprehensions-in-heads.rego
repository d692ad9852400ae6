package example

p := ⟦{1: ⟧1⟦ | true}⟧
