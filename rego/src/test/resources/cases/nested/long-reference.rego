package example

p := input⟦.b⟧
