package separation.sep_unk_001_test

import data.cordon.fixture
import data.separation.sep_unk_001

found(document) := candidates if {
	candidates := sep_unk_001.candidates with input as document
		with data.register as fixture.register
}

blank := {"to": null, "unknown": [{"path": "remote_virtual_network_id", "reason": "known only after apply"}]}

test_unknown_end_of_a_restricted_network if {
	edge := fixture.edge("out", "connects-to", "police-network", null, blank)
	some candidate in found(fixture.estate([fixture.police_network], [edge]))
	candidate.uncertain
	candidate.message == concat("", [
		"police-network: remote_virtual_network_id is unknown (known only after apply), ",
		"so nobody can say what it connects to; at stake: pnc",
	])
}

test_unknown_end_may_be_anything_in_sight if {
	edge := fixture.edge("out", "connects-to", "hub", null, blank)
	some candidate in found(fixture.estate([fixture.hub, fixture.police_network], [edge]))
	candidate.systems == ["pnc"]
}

test_nothing_restricted_in_sight if {
	edge := fixture.edge("out", "connects-to", "hub", null, blank)
	count(found(fixture.estate([fixture.hub], [edge]))) == 0
}

test_unknown_terms_of_a_known_end if {
	edge := object.union(fixture.peering, {"unknown": [{"path": "allow_forwarded_traffic", "reason": "variable"}]})
	some candidate in found(fixture.estate([fixture.hub, fixture.police_network], [edge]))
	contains(candidate.message, "on what terms it connects to police-network; at stake: pnc")
}

test_unknown_tags_hide_the_owner if {
	unknown := {"unknown": [{"path": "tags", "reason": "variable"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	some candidate in found(fixture.estate([machine, fixture.police_network], []))
	candidate.message == "vm: tags is unknown (variable), so nobody can say who owns it; at stake: ident1 and pnc"
}

test_unknown_tag_of_no_importance if {
	unknown := {"unknown": [{"path": "tags.cost-centre", "reason": "variable"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	count(found(fixture.estate([machine, fixture.police_network], []))) == 0
}

test_unknown_organisation_tag if {
	unknown := {"unknown": [{"path": "tags.organisation", "reason": "variable"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	count(found(fixture.estate([machine, fixture.police_network], []))) == 1
}

test_register_says_who_owns_it if {
	unknown := {
		"unknown": [{"path": "tags", "reason": "variable"}],
		"owners": [object.union(fixture.owner("downland-council"), {"source": "register"})],
	}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	count(found(fixture.estate([machine, fixture.police_network], []))) == 0
}

found_by_tag(document) := candidates if {
	tags := {"attribution": {"tags": {"organisation": ["organisation"]}}}
	candidates := sep_unk_001.candidates with input as document
		with data.register as fixture.register_with(tags)
}

# Tags that are known in part: whose the resource is says one that is known, or one that is not.
tagged(path, tags) := object.union(fixture.resource("vm", "downland-council", {"attributes": {"tags": tags}}), {
	"unknown": [{"path": path, "reason": "variable"}],
	"owners": [object.union(fixture.owner("downland-council"), {"source": "tag"})],
})

test_organisation_tag_after_unknown_ones if {
	every path in ["tags", "default_tags[0].tags", "default_labels"] {
		machine := tagged(path, {"organisation": "downland-council"})
		count(found_by_tag(fixture.estate([machine, fixture.police_network], []))) == 0
	}
}

test_unknown_tags_with_others_known if {
	every path in ["tags", "default_tags[0].tags", "default_labels", "metadata[0].labels"] {
		machine := tagged(path, {"name": "vm"})
		count(found_by_tag(fixture.estate([machine, fixture.police_network], []))) == 1
	}
}

test_unknown_labels_beside_the_organisation_tag if {
	machine := tagged("metadata[0].labels", {"organisation": "downland-council"})
	count(found_by_tag(fixture.estate([machine, fixture.police_network], []))) == 1
}

test_everything_known if {
	count(found(fixture.joined)) == 0
}

test_unknown_helper_hides_nobody if {
	helper := fixture.unowned("helper", {"layer": "none", "unknown": [{"path": "", "reason": "for_each is not known"}]})
	count(found(fixture.estate([helper, fixture.police_network], []))) == 0
}

hidden(id) := object.union(
	fixture.edge(id, "encrypts-with", id, null, {}),
	{"unknown": [{
		"path": "root_block_device",
		"reason": "known only after apply: the plan shows nothing that sets it, but it does not show dynamic blocks",
	}]},
)

test_one_finding_for_blocks_that_a_plan_may_hide if {
	machines := [object.union(fixture.police_network, {"id": id, "address": id}) | some id in ["a", "b"]]
	all := found(fixture.estate(machines, [hidden("a"), hidden("b")]))
	count(all) == 1
	some candidate in all
	candidate.members == ["a", "b"]
	candidate.uncertain
	contains(candidate.message, "2 resources, such as a: the plan shows nothing of root_block_device")
	contains(candidate.remediation, "plan -out")
}

test_remedy_fits_the_platform if {
	edge := fixture.edge("out", "connects-to", "police-network", null, blank)
	network := object.union(fixture.police_network, {"platform": "arm"})
	some candidate in found(fixture.estate([network], [edge]))
	startswith(candidate.remediation, "Give the parameter a value")
}
