package example

p := count(json.unmarshal(`⟦[⟧⟦]⟧`))
