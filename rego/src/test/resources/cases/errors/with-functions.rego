package example

p if true with walk as 1

q if true with eq as 1

r if true with rego.metadata.chain as []

s if true with internal.member_2 as true

t if true with print as true

u := {1 | true with rego.metadata.rule as {}}
