package example

p := glob.match("⟦{a,⟧b⟦}⟧", [], "a")
