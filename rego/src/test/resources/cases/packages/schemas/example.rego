package example

# METADATA
# schemas:
# - input.user: schema["people-v1"].person
# - input["odd name"]: {type: object}
# - data.limits: schema
rule := rego.metadata.rule().schemas

test_schemas_are_paths if {
	rule == [
		{"path": ["input", "user"], "schema": ["schema", "people-v1", "person"]},
		{"path": ["input", "odd name"], "definition": {"type": "object"}},
		{"path": ["data", "limits"], "schema": ["schema"]},
	]
}
