# METADATA
# custom: y
# title: x
package example
