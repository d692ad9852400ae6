# METADATA
# title:x
# description: y
package example
