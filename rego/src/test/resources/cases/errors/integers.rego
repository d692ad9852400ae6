package example

p := array.slice([1, 2], 1e0, 2)
