package example

import future.keywords.foo

p := 1
