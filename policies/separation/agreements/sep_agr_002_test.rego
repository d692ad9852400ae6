package separation.sep_agr_002_test

import data.cordon.fixture
import data.separation.sep_agr_002

hosted := fixture.resource("vm", "downland-police", {
	"systems": ["pnc"],
	"host": {"organisation": "downland-council", "boundary": "b", "edge": "in"},
})

agreement := {
	"id": "A-1",
	"parties": {"host": "downland-council", "hosted": "downland-police"},
	"legalBasis": "formal-contract",
	"services": ["rms"],
	"start": "2014-04-01",
	"end": "2019-10-31",
}

found(day, resources, agreements) := candidates if {
	candidates := sep_agr_002.candidates with input as fixture.on(fixture.estate(resources, []), day)
		with data.register as fixture.register_with({"agreements": agreements})
}

test_ended_and_still_relied_on if {
	some candidate in found("2019-11-01", [hosted], [agreement])
	candidate.message == concat("", [
		"agreement A-1 between downland-council and downland-police ended on 2019-10-31, ",
		"and is still relied on by resource vm",
	])
	candidate.systems == ["pnc"]
	not candidate.severity
	not candidate.remediation
}

test_last_day_is_inclusive if {
	some candidate in found("2019-10-31", [hosted], [agreement])
	candidate.severity == "medium"
	contains(candidate.message, "in 0 days")
	startswith(candidate.remediation, "Agree an extension before the end")
}

test_ninety_days_before_the_end if {
	some candidate in found("2019-08-02", [hosted], [agreement])
	candidate.severity == "medium"
	candidate.systems == []
}

test_ninety_one_days_before_the_end if {
	count(found("2019-08-01", [hosted], [agreement])) == 0
}

test_nobody_relies_on_it if {
	count(found("2019-11-01", [], [agreement])) == 0
}

test_superseded if {
	successor := object.union(agreement, {
		"id": "A-2",
		"supersedes": "A-1",
		"start": "2019-11-01",
		"end": "2021-02-28",
	})
	count(found("2019-11-01", [hosted], [agreement, successor])) == 0
}

test_open_end if {
	count(found("2019-11-01", [hosted], [object.union(agreement, {"end": null})])) == 0
}
