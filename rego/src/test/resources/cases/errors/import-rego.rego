package example

import rego.v2

p := 1
