package example

p := json.unmarshal(`⟦[⟧⟦]⟧`) == json.unmarshal(`⟦[⟧⟦]⟧`)
