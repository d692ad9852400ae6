# METADATA
# schemas:
# - input: people
package example
