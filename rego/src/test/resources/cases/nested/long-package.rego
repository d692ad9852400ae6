package example⟦.b⟧

p := 1
