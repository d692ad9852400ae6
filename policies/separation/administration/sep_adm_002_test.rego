package separation.sep_adm_002_test

import data.cordon.fixture
import data.separation.sep_adm_002

found(document) := candidates if {
	candidates := sep_adm_002.candidates with input as document
		with data.register as fixture.register
}

tenant := fixture.resource("county-tenant", "downland-council", {"platform": "external"})

subscription := fixture.resource("police-subscription", "downland-police", {"systems": ["pnc"]})

delegation := fixture.edge("desk", "administers", "county-tenant", "police-subscription", {
	"layer": "management",
	"declaredBy": "police-subscription",
	"attributes": {"delegated": true},
})

test_subscription_delegated_to_the_council if {
	some candidate in found(fixture.estate([tenant, subscription], [delegation]))
	candidate.message == concat("", [
		"police-subscription (downland-police) is delegated to county-tenant (downland-council) as a whole; ",
		"at stake: pnc",
	])
}

test_delegation_within_the_organisation if {
	own := fixture.resource("county-tenant", "downland-police", {})
	count(found(fixture.estate([own, subscription], [delegation]))) == 0
}

test_single_role_is_another_rule if {
	role := object.union(delegation, {"attributes": {"delegated": false}})
	count(found(fixture.estate([tenant, subscription], [role]))) == 0
}
