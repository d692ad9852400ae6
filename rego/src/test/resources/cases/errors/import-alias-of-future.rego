package example

import future.keywords as f
