package example

p := count([x | walk(json.unmarshal(`⟦[⟧⟦]⟧`), [_, x])])
