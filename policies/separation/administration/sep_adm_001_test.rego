package separation.sep_adm_001_test

import data.cordon.fixture
import data.separation.sep_adm_001

found(document) := candidates if {
	candidates := sep_adm_001.candidates with input as document
		with data.register as fixture.register
}

group := fixture.resource("county-ops", "downland-council", {"platform": "external"})

target := fixture.resource("police-rg", "downland-police", {"systems": ["pnc"]})

assignment := fixture.edge("ops", "administers", "county-ops", "police-rg", {
	"layer": "management",
	"declaredBy": "police-rg",
	"attributes": {"role": "Contributor"},
})

test_council_group_is_contributor if {
	some candidate in found(fixture.estate([group, target], [assignment]))
	candidate.message == "county-ops (downland-council) is Contributor of police-rg (downland-police); at stake: pnc"
	candidate.resource == "police-rg"
}

test_role_granted_from_the_side_of_the_resource if {
	granted := fixture.edge("granted", "grants", "police-rg", "county-ops", {"layer": "identity"})
	some candidate in found(fixture.estate([group, target], [granted]))
	candidate.message == "county-ops (downland-council) administers police-rg (downland-police); at stake: pnc"
}

test_two_groups_of_one_assignment_are_one_finding if {
	other := fixture.resource("county-desk", "downland-council", {"platform": "external"})
	second := object.union(assignment, {"id": "desk", "from": "county-desk"})
	count(found(fixture.estate([group, other, target], [assignment, second]))) == 1
}

test_own_group if {
	own := fixture.resource("county-ops", "downland-police", {})
	count(found(fixture.estate([own, target], [assignment]))) == 0
}

test_delegation_is_another_rule if {
	delegated := object.union(assignment, {"attributes": {"delegated": true}})
	count(found(fixture.estate([group, target], [delegated]))) == 0
}

test_lent_subnet_is_no_administration if {
	lent := fixture.edge("lent", "grants", "police-rg", "county-ops", {"layer": "network"})
	count(found(fixture.estate([group, target], [lent]))) == 0
}

test_neither_police_nor_restricted if {
	shop := fixture.resource("police-rg", "supplier", {})
	count(found(fixture.estate([group, shop], [assignment]))) == 0
}
