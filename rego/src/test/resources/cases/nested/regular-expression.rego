package example

p := regex.match("⟦(⟧⟦)⟧", "a")
