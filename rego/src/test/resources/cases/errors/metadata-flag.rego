# METADATA
# entrypoint: perhaps
# description: x
package example
