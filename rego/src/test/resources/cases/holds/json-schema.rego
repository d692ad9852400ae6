package example

messages(document, schema) := [error.error | some error in json.match_schema(document, schema)[1]]

test_own_problems_before_those_of_parts if {
	schema := {
		"required": ["z"],
		"properties": {"a": {"type": "integer", "minimum": 5}, "b": {"type": ["string", "null"]}},
		"additionalProperties": false,
	}
	messages({"a": 1, "b": 2, "q": 1}, schema) == [
		"(Root): z is required",
		"(Root): Additional property q is not allowed",
		"a: Must be greater than or equal to 5",
		"b: Invalid type. Expected: [string,null], given: integer",
	]
}

test_patterns_are_not_looked_at if {
	json.match_schema({"a": "y"}, {"properties": {"a": {"pattern": "^x+$"}}}) == [true, []]
}

test_nearest_alternative_is_told if {
	alternatives := [{"required": ["a"], "properties": {"b": {"type": "string"}}}, {"required": ["c"]}]
	messages({"b": "x"}, {"anyOf": alternatives}) == [
		"(Root): Must validate at least one schema (anyOf)",
		"(Root): a is required",
	]
	messages({"a": 1, "c": 1}, {"oneOf": alternatives}) == ["(Root): Must validate one and only one schema (oneOf)"]
}

test_combinations if {
	messages({}, {"allOf": [{"required": ["a"]}]}) == [
		"(Root): a is required",
		"(Root): Must validate all the schemas (allOf)",
	]
	messages({"a": 1}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}}) == [
		`(Root): Must validate "then" as "if" was valid`,
		"(Root): b is required",
	]
	messages({"a": 1}, {"dependencies": {"a": ["b"]}}) == ["(Root): Has a dependency on b"]
}

test_arrays if {
	schema := {"properties": {"a": {"items": {"type": "number"}, "maxItems": 2, "uniqueItems": true}}}
	messages({"a": [1, "x", 1]}, schema) == [
		"a.1: Invalid type. Expected: number, given: string",
		"a: Array must have at most 2 items",
		"a: array items[0,2] must be unique",
	]
	messages({"a": [1, 2]}, {"properties": {"a": {"items": [true], "additionalItems": false}}}) == ["a: No additional items allowed on array"]
}

test_references if {
	schema := {"definitions": {"port": {"maximum": 65535}}, "additionalProperties": {"$ref": "#/definitions/port"}}
	messages({"http": 80, "odd": 10000000000}, schema) == ["odd: Must be less than or equal to 65535"]
}

test_formats if {
	schema := {"properties": {"a": {"format": "date-time"}}}
	every moment in ["2024-02-29T12:00:00.5Z", "2024-02-29", "7:00:00", "07:00:00+01:00"] {
		json.match_schema({"a": moment}, schema)[0]
	}
	messages({"a": "2023-02-29"}, schema) == ["a: Does not match format 'date-time'"]
}

test_schemas_have_to_be_sound if {
	json.verify_schema({"properties": {"a": {"minLength": -1}}}) == [false, "jsonschema: minLength must be greater than or equal to 0"]
	json.verify_schema({"$ref": "#/definitions/nothing"})[0] == false
	json.verify_schema({"required": "a"}) == [false, "jsonschema: required must be of an array"]
	json.verify_schema({"definitions": {"tree": {"items": {"$ref": "#/definitions/tree"}}}}) == [true, null]
}

draft(number) := sprintf("http://json-schema.org/draft-0%d/schema#", [number])

test_strict_bounds_of_draft_4_are_flags if {
	json.verify_schema({"$schema": draft(4), "minimum": 3, "exclusiveMinimum": true}) == [true, null]
	json.verify_schema({"$schema": draft(4), "minimum": 3, "exclusiveMinimum": 3}) == [false, "jsonschema: Invalid type. Expected: boolean, given: exclusiveMinimum"]
	json.verify_schema({"$schema": draft(4), "exclusiveMaximum": false}) == [false, "jsonschema: exclusiveMaximum cannot be used without maximum"]
	json.match_schema("3", {"$schema": draft(4), "maximum": 3, "exclusiveMaximum": true})[0] == false
	json.match_schema("3", {"$schema": draft(4), "maximum": 3, "exclusiveMaximum": false})[0] == true
}

test_strict_bounds_of_later_drafts_are_numbers if {
	every number in [6, 7] {
		json.verify_schema({"$schema": draft(number), "exclusiveMinimum": 3}) == [true, null]
		json.verify_schema({"$schema": draft(number), "maximum": 3, "exclusiveMaximum": true}) == [false, "jsonschema: Invalid type. Expected: number, given: exclusiveMaximum"]
	}
}

test_strict_bounds_without_a_draft_are_either if {
	json.verify_schema({"exclusiveMinimum": 3}) == [true, null]
	json.verify_schema({"maximum": 3, "exclusiveMaximum": true}) == [true, null]
	json.verify_schema({"exclusiveMaximum": true}) == [false, "jsonschema: exclusiveMaximum cannot be used without maximum"]
	json.verify_schema({"exclusiveMaximum": "3"}) == [false, "jsonschema: Invalid type. Expected: boolean/number, given: exclusiveMaximum"]
}

refused(schema) := text if {
	[valid, text] := json.verify_schema(schema)
	not valid
}

test_values_of_schemas_stand_there_once if {
	refused({"type": ["string", "null", "string"]}) == "jsonschema: string type is duplicated"
	refused({"enum": [1, 1]}) == "jsonschema: enum items must be unique"
	refused({"properties": {"a": {"enum": [{}, {}]}}}) == "jsonschema: enum items must be unique"
	refused({"required": ["a", "b", "a"]}) == "jsonschema: required items must be unique"
}

test_least_sizes_are_not_above_the_most if {
	refused({"minLength": 3, "maxLength": 2}) == "jsonschema: minLength cannot be greater than maxLength"
	refused({"minProperties": 3, "maxProperties": 2}) == "jsonschema: minProperties cannot be greater than maxProperties"
	json.verify_schema({"minLength": 2, "maxLength": 2}) == [true, null]
}

test_draft_4_ignores_later_keywords if {
	schema := {"$schema": draft(4), "const": 1, "contains": 3, "propertyNames": 1, "if": 3, "then": {"not": {}}}
	json.verify_schema(schema) == [true, null]
	json.match_schema({"a": "b"}, schema) == [true, []]
}

test_draft_6_ignores_conditions if {
	schema := {"$schema": draft(6), "if": {}, "then": {"not": {}}}
	json.match_schema({}, schema) == [true, []]
	not json.match_schema({}, object.union(schema, {"$schema": draft(7)}))[0]
}

test_names_of_properties_are_no_keywords if {
	schema := {"$schema": draft(4), "properties": {"const": {"type": "string"}}}
	not json.match_schema({"const": 1}, schema)[0]
}

test_draft_4_has_no_boolean_schemas if {
	problem := [false, "jsonschema: Expected: Valid Schema, given: Invalid JSON"]
	json.verify_schema({"$schema": draft(4), "properties": {"a": true}}) == problem
	json.verify_schema({"$schema": draft(4), "additionalProperties": false}) == [true, null]
	json.verify_schema({"$schema": draft(6), "properties": {"a": true}}) == [true, null]
}

test_what_is_no_schema if {
	json.verify_schema({"$schema": 3}) == [false, "jsonschema: $schema must be of type string"]
	json.verify_schema({"if": 3}) == [false, "jsonschema: if must be of an object"]
	json.verify_schema({"propertyNames": 3})[1] == "jsonschema: Invalid type. Expected: Valid Schema, given: patternProperties"
}

test_numbers_are_told_as_doubles if {
	told := [words |
		some number in ["1.0", "1e3", "0.10", "1e30", "12345678901234567890", `{"a": [2.0]}`]
		words := json.match_schema({}, json.unmarshal(sprintf(`{"const": %s}`, [number])))[1][0].desc
	]
	told == [sprintf("(Root) does not match: %s", [number]) |
		some number in ["1", "1000", "0.1", "1e+30", "12345678901234567000", `{"a":[2]}`]
	]
}
