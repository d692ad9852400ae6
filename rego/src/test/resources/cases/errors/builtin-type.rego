package example

xs := json.unmarshal("[1, \"a\"]")

p := sum(xs)
