package example

p⟦.b⟧ := 1
