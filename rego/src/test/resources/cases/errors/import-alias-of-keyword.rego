package example

import future.keywords.if as when

p := 1
