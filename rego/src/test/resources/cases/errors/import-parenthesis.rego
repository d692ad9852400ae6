package example

import (rego).v1

p := 1
