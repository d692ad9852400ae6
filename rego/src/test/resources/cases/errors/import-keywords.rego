package example

import future.if.keywords

p := 1
