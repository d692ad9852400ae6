package example

p := json.unmarshal("{\"a\" 1}")
