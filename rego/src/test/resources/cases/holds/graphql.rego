package graphql_test

schema := `
  type Query { user(id: ID!, role: Role = ADMIN): User, node: Node }
  interface Node { id: ID! }
  type User implements Node { id: ID!, name(long: Boolean): String, friends: [User!]! }
  enum Role { ADMIN GUEST }
`

test_valid if graphql.is_valid("query($i: ID!) { user(id: $i) { name friends { id } } }", schema)

test_fragments if graphql.is_valid("{ node { id ...F } } fragment F on User { name }", schema)

test_unknown_field if problem("{ user(id: 1) { nam } }")

test_no_selection if problem("{ user(id: 1) }")

test_missing_argument if problem("{ user { name } }")

test_unknown_argument if problem("{ user(id: 1, x: 2) { name } }")

test_wrong_enum if problem("{ user(id: 1, role: NONE) { name } }")

test_unused_variable if problem("query($i: ID!) { user(id: 1) { name } }")

test_undefined_variable if problem("{ user(id: $i) { name } }")

test_wrong_variable_type if problem("query($i: Int!) { user(id: $i) { name } }")

test_unknown_fragment if problem("{ user(id: 1) { ...F } }")

test_unused_fragment if problem("{ user(id: 1) { name } } fragment F on User { name }")

test_fragment_cycle if problem("{ user(id: 1) { ...F } } fragment F on User { friends { ...F } }")

test_conflict if problem("{ user(id: 1) { name: id name } }")

test_unknown_directive if problem("{ user(id: 1) { name @x } }")

test_twice_anonymous if problem("{ user(id: 1) { name } } { node { id } }")

test_no_mutations if problem("mutation { x }")

test_include if graphql.is_valid("query($b: Boolean!) { user(id: 1) { name @include(if: $b) } }", schema)

test_introspection if graphql.is_valid(`{ __schema { types { name } } __type(name: "User") { name } }`, schema)

test_block_string if {
	tree := graphql.parse_schema("\"\"\"\n  one\n    two\n\"\"\" scalar A")
	tree.Definitions[0].Description == "one\n  two"
}

test_tree_is_completed if {
	[valid, query, _] := graphql.parse_and_verify(
		{"Operations": [{"Operation": "query", "SelectionSet": [{"Alias": "node", "Name": "node", "SelectionSet": [{"Alias": "id", "Name": "id"}]}]}]},
		schema,
	)
	valid
	query.Operations[0].Name == ""
}

problem(query) if not graphql.is_valid(query, schema)
