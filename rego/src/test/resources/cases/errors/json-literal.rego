package example

p := json.unmarshal("nulk")
