package example

p := json.unmarshal("1 2")
