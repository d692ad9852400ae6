package example

f(⟦[⟧x⟦]⟧) := x

p := f(⟦[⟧1⟦]⟧)
