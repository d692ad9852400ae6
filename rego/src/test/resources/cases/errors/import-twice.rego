package example

import rego.v1
import rego.v1
import future.keywords.if
import future.keywords.if

p := 1
