package example

p := count(json.marshal(json.unmarshal(`⟦{"a":⟧1⟦}⟧`)))
