package example

# METADATA
# title: x
import data.other

p := other
