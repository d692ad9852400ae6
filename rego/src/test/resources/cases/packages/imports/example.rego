package example

import data.shared.level
import data.shared.limit as most

level := 1

most := 10

# An import hides the package's own rule of that name.
test_import_hides_rule if {
	level == 2
	most == 20
	data.example.level == 1
}
