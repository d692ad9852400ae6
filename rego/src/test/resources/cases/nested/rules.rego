package example

p := r0

⟦r№ := r№+
⟧
r#N := 1
