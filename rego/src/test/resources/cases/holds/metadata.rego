# METADATA
# title: 1.10
# authors:
# - Jane Doe <jane@example.com>
# - {name: " Joe ", extra: 1}
# - <mail@example.com>
# organizations: [a, 2]
# related_resources:
# - https://example.com/a b?c=d e
# - {ref: https://example.com/é, description: " why ", other: 3}
# custom:
#   yes: no
#   day: 2024-1-2
#   moment: 2024-01-02T03:04:05.60+01:00
#   octal: 010
#   text: "1"
package example

chain := rego.metadata.chain()

about := chain[1].annotations

test_texts_stay_texts if {
	about.title == "1.10"
	about.organizations == ["a", "2"]
}

test_people if {
	about.authors == [{"name": "Jane Doe", "email": "jane@example.com"}, {"name": "Joe"}, {"email": "mail@example.com"}]
}

test_resources if about.related_resources == [
	{"ref": "https://example.com/a%20b?c=d e"},
	{"ref": "https://example.com/%C3%A9", "description": "why"},
]

test_custom_values if about.custom == {
	"yes": "no",
	"day": "2024-01-02T00:00:00Z",
	"moment": "2024-01-02T03:04:05.6+01:00",
	"octal": 8,
	"text": "1",
}

# METADATA: what follows the word does not matter
# title: ""
# unknown: 1
# custom: {}
bare := rego.metadata.rule()

test_what_is_empty_is_left_out if bare == {"scope": "rule"}

other := 1 # METADATA
# title: begun behind a rule
trailing := rego.metadata.rule()

test_block_may_begin_behind_a_rule if trailing.title == "begun behind a rule"
