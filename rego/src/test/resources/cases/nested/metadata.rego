# METADATA
# custom:
#   a: ⟦[⟧⟦]⟧
package example

p := 1
