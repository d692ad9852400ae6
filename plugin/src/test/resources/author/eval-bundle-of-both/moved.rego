package moved

import rego.v1

test_moved if "a" in data.current.granted
