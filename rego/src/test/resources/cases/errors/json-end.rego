package example

p := json.unmarshal("[1,")
