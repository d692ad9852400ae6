package separation.sep_reg_001_test

import data.cordon.fixture
import data.separation.sep_reg_001

found(document) := candidates if {
	candidates := sep_reg_001.candidates with input as document
		with data.register as fixture.register
}

test_storage_account_without_owner if {
	account := fixture.unowned("account", {"location": {"path": "azure/storage.tf", "line": 3, "column": 1}})
	some candidate in found(fixture.estate([account], []))
	candidate.resource == "account"
	candidate.message == "nothing says who owns account"
	contains(candidate.remediation, "azure/**")
	not candidate.uncertain
}

test_one_finding_for_each_boundary if {
	accounts := [fixture.unowned(id, {"boundary": boundary}) | some [id, boundary] in [["a", "s1"], ["b", "s1"], ["c", "s2"]]]
	messages := {candidate.message | some candidate in found(fixture.estate(accounts, []))}
	messages == {"nothing says who owns 2 resources in s1", "nothing says who owns c"}
}

test_restricted_system_at_stake_is_undecided if {
	account := fixture.unowned("account", {"systems": ["pnc"]})
	some candidate in found(fixture.estate([account], []))
	candidate.uncertain
	candidate.message == "nothing says who owns account; at stake: pnc"
}

test_edge_to_something_restricted_is_undecided if {
	account := fixture.unowned("account", {})
	edge := fixture.edge("stores", "stores-in", "police-network", "account", {})
	some candidate in found(fixture.estate([account, fixture.police_network], [edge]))
	candidate.uncertain
	candidate.systems == ["pnc"]
}

test_unknown_principal_of_a_restricted_resource if {
	principal := fixture.unowned("principal:azure:group:x", {"platform": "external", "location": null})
	edge := fixture.edge("ops", "administers", "principal:azure:group:x", "police-network", {})
	some candidate in found(fixture.estate([principal, fixture.police_network], [edge]))
	candidate.path == ["ops"]
	contains(candidate.remediation, "principals")
}

test_unknown_principal_of_anything_else if {
	principal := fixture.unowned("principal:azure:group:x", {"platform": "external", "location": null})
	edge := fixture.edge("ops", "administers", "principal:azure:group:x", "hub", {})
	count(found(fixture.estate([principal, fixture.hub], [edge]))) == 0
}

_opened_by(resource) := fixture.estate(
	[fixture.unowned("openstack:project:*", {"platform": "external", "location": null}), resource],
	[fixture.edge("shared", "grants", resource.id, "openstack:project:*", {})],
)

test_what_is_opened_to_everybody if {
	some candidate in found(_opened_by(fixture.police_network))
	candidate.uncertain
	candidate.message == "police-network is open to everybody (openstack:project:*); at stake: pnc"
	contains(candidate.remediation, "instead of")
}

test_what_others_open_to_everybody if {
	count(found(_opened_by(object.union(fixture.hub, {"systems": ["pnc"]})))) == 0
}

test_helper_needs_no_owner if {
	helper := fixture.unowned("helper", {"layer": "none", "systems": ["pnc"]})
	count(found(fixture.estate([helper], []))) == 0
}

test_helper_that_an_edge_leads_to if {
	helper := fixture.unowned("helper", {"layer": "none"})
	edge := fixture.edge("stores", "stores-in", "police-network", "helper", {})
	some candidate in found(fixture.estate([helper, fixture.police_network], [edge]))
	candidate.uncertain
}

test_owned_resource if {
	count(found(fixture.apart)) == 0
}
