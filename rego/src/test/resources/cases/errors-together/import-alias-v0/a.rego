package example

import rego.v1 as w

p if true
