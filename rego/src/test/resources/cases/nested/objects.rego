package example

p := ⟦{"a": ⟧1⟦}⟧
