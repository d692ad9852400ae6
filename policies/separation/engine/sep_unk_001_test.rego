package separation.sep_unk_001_test

import data.cordon.fixture
import data.separation.sep_unk_001

found(document) := candidates if {
	candidates := sep_unk_001.candidates with input as document
		with data.register as fixture.register
}

blank := {"to": null, "unknown": [{"path": "remote_virtual_network_id", "reason": "known only after apply", "kind": "after-apply"}]}

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
	edge := object.union(fixture.peering, {"unknown": [{"path": "allow_forwarded_traffic", "reason": "variable", "kind": "unresolved"}]})
	some candidate in found(fixture.estate([fixture.hub, fixture.police_network], [edge]))
	contains(candidate.message, "on what terms it connects to police-network; at stake: pnc")
}

test_unknown_tags_hide_the_owner if {
	unknown := {"unknown": [{"path": "tags", "reason": "variable", "kind": "unresolved"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	some candidate in found(fixture.estate([machine, fixture.police_network], []))
	candidate.message == "vm: tags is unknown (variable), so nobody can say who owns it; at stake: ident1 and pnc"
	endswith(candidate.remediation, "Or say in the register whose it is (`resources[]`).")
}

test_unknown_tag_of_no_importance if {
	unknown := {"unknown": [{"path": "tags.cost-centre", "reason": "variable", "kind": "unresolved"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	count(found(fixture.estate([machine, fixture.police_network], []))) == 0
}

test_unknown_organisation_tag if {
	unknown := {"unknown": [{"path": "tags.organisation", "reason": "variable", "kind": "unresolved"}]}
	machine := object.union(fixture.resource("vm", "downland-council", {}), unknown)
	count(found(fixture.estate([machine, fixture.police_network], []))) == 1
}

test_register_says_who_owns_it if {
	unknown := {
		"unknown": [{"path": "tags", "reason": "variable", "kind": "unresolved"}],
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
	"unknown": [{"path": path, "reason": "variable", "kind": "unresolved"}],
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
	helper := fixture.unowned("helper", {"layer": "none", "unknown": [{"path": "", "reason": "for_each is not known", "kind": "unresolved"}]})
	count(found(fixture.estate([helper, fixture.police_network], []))) == 0
}

hidden(id) := object.union(
	fixture.edge(id, "encrypts-with", id, null, {}),
	{"unknown": [{
		"path": "root_block_device",
		"reason": "known only after apply",
		"kind": "not-shown",
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

test_remedy_of_what_only_the_apply_tells if {
	edge := fixture.edge("out", "connects-to", "police-network", null, blank)
	network := object.union(fixture.police_network, {"platform": "arm"})
	some candidate in found(fixture.estate([network], [edge]))
	startswith(candidate.remediation, "Keep the configuration beside the plan")
}

of_kind(kind) := object.union(
	fixture.edge("out", "connects-to", "police-network", null, {}),
	{"unknown": [{"path": "remote", "reason": "whatever", "kind": kind}]},
)

remedy(platform, kind) := candidate.remediation if {
	network := object.union(fixture.police_network, {"platform": platform})
	some candidate in found(fixture.estate([network], [of_kind(kind)]))
}

test_remedy_of_what_is_not_resolved_fits_the_platform if {
	startswith(remedy("arm", "unresolved"), "Give the parameter a value")
	startswith(remedy("compose", "unresolved"), "Give the variable a value in `.env`")
}

test_remedy_of_other_kinds_fits_the_kind if {
	startswith(remedy("terraform", "sensitive"), "No check reads secrets")
	startswith(remedy("terraform", "withheld"), "The fragment leaves out")
	startswith(remedy("terraform", "not-shown"), "Check the plan file itself")
}

test_remedies_of_several_kinds if {
	edge := object.union(of_kind("sensitive"), {"unknown": [
		{"path": "a", "reason": "sensitive", "kind": "sensitive"},
		{"path": "b", "reason": "variable", "kind": "unresolved"},
	]})
	some candidate in found(fixture.estate([fixture.police_network], [edge]))
	contains(candidate.remediation, "No check reads secrets")
	contains(candidate.remediation, "give the variable a value")
}

# Reasons are words for readers: whatever they say, the kind decides.
test_words_of_a_reason_decide_nothing if {
	said := {"unknown": [{
		"path": "root_block_device",
		"reason": "the plan shows nothing that sets it",
		"kind": "unresolved",
	}]}
	machines := [object.union(fixture.police_network, {"id": id, "address": id}) | some id in ["a", "b"]]
	edges := [object.union(fixture.edge(id, "encrypts-with", id, null, {}), said) | some id in ["a", "b"]]
	count(found(fixture.estate(machines, edges))) == 2
}
