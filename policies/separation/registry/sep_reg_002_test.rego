package separation.sep_reg_002_test

import data.cordon.fixture
import data.separation.sep_reg_002

found(owners, systems) := candidates if {
	machine := object.union(fixture.resource("vm", "downland-police", {"systems": systems}), {"owners": owners})
	candidates := sep_reg_002.candidates with input as fixture.estate([machine], [])
		with data.register as fixture.register
}

by_tag := fixture.owner("downland-police")

by_path := {
	"organisation": "downland-council",
	"source": "path",
	"direct": true,
	"evidence": "path council/**",
	"location": null,
}

test_tag_and_path_disagree if {
	some candidate in found([by_tag, by_path], [])
	candidate.message == concat("", [
		"vm is claimed by downland-council and downland-police: ",
		"tag organisation = downland-police; path council/**",
	])
	not candidate.uncertain
}

test_disagreement_on_a_restricted_resource_is_undecided if {
	some candidate in found([by_tag, by_path], ["pnc"])
	candidate.uncertain
}

test_host_that_differs_is_no_conflict if {
	count(found([by_tag, object.union(by_path, {"direct": false})], [])) == 0
}

test_two_sources_agree if {
	count(found([by_tag, object.union(by_path, {"organisation": "downland-police"})], [])) == 0
}
