package example

p := data⟦.b⟧
