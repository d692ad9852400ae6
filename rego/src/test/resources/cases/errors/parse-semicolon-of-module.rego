package example

import data.x; q := x
