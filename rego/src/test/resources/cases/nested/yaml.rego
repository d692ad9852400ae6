package example

p := count(yaml.unmarshal(`a: ⟦[⟧⟦]⟧`))
