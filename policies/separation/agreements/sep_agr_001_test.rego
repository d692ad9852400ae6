package separation.sep_agr_001_test

import data.cordon.fixture
import data.separation.sep_agr_001

found(document, agreements) := candidates if {
	candidates := sep_agr_001.candidates with input as document
		with data.register as fixture.register_with({"agreements": agreements})
}

hosted := fixture.resource("vm", "downland-police", {
	"systems": ["pnc"],
	"host": {"organisation": "downland-council", "boundary": "vsphere:datacenter:County Hall", "edge": "in"},
})

document := fixture.estate([hosted], [])

agreement := {
	"id": "A-1",
	"parties": {"host": "downland-council", "hosted": "downland-police"},
	"legalBasis": "formal-contract",
	"services": ["rms"],
	"start": "2014-04-01",
	"end": "2019-10-31",
}

test_hosting_without_any_agreement if {
	some candidate in found(document, [])
	candidate.message == concat("", [
		"downland-council hosts or operates resource vm for downland-police, ",
		"and no agreement between them is in force on 2019-07-01",
	])
	candidate.systems == ["pnc"]
	candidate.members == ["vm"]
}

test_agreement_in_force if {
	count(found(document, [agreement])) == 0
}

test_agreement_begins_later if {
	count(found(document, [object.union(agreement, {"start": "2019-08-01"})])) == 1
}

test_proposed_agreement_binds_nobody if {
	count(found(document, [object.union(agreement, {"status": "proposed"})])) == 1
}

test_agreement_with_somebody_else if {
	other := object.union(agreement, {"parties": {"host": "downland-council", "hosted": "arden-police"}})
	count(found(document, [other])) == 1
}

test_ended_agreement_is_another_rule if {
	count(found(document, [object.union(agreement, {"end": "2019-06-30"})])) == 0
}

test_service_operated_by_somebody_else if {
	service := {"id": "rms", "owner": "downland-police", "operator": "downland-council", "serves": ["pnc"]}
	candidates := sep_agr_001.candidates with input as fixture.estate([], [])
		with data.register as fixture.register_with({"services": [service]})
	some candidate in candidates
	contains(candidate.message, "operates the service rms for downland-police")
	candidate.resource == null
}

test_own_host if {
	own := object.union(hosted, {"host": {"organisation": "downland-police", "boundary": "b", "edge": "in"}})
	count(found(fixture.estate([own], []), [])) == 0
}
