package example

# The call comes first, so that its error is told though there is nothing to go through.
p if 1 / 0 == input.nothing[_]
