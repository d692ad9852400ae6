# METADATA
# entrypoint: true
# scope: subpackages
package example

# METADATA
# entrypoint: true
# scope: rule
p := 1
