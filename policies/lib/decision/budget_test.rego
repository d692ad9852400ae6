package cordon.budget_test

import data.cordon.decision
import data.cordon.fixture

links := ["a", "b", "c"]

exemption := {
	"id": "X-1",
	"rule": "SEP-NET-001",
	"resources": ["hub-*"],
	"owner": {"organisation": "downland-police", "role": "head-of-ict"},
	"approver": {"organisation": "downland-pcc", "role": "chief-executive"},
	"reason": "the move is on its way",
	"created": "2019-01-01",
	"expires": "2020-12-31",
}

plan(unit, milestones) := {
	"id": "T-1",
	"scope": {"between": ["downland-council", "downland-police"]},
	"agreement": "A-1",
	"countBy": unit,
	"milestones": milestones,
}

resources := array.concat(
	[fixture.resource(sprintf("hub-%s", [link]), "downland-council", {}) | some link in links],
	[fixture.resource(sprintf("net-%s", [link]), "downland-police", {
		"systems": ["pnc"],
		"service": "rms",
	}) |
		some link in links
	],
)

edges := [fixture.edge(link, "connects-to", sprintf("hub-%s", [link]), sprintf("net-%s", [link]), {}) |
	some link in links
]

gate(day, transition) := found if {
	found := decision.gate with input as fixture.on(fixture.estate(resources, edges), day)
		with data.register as fixture.register_with({"exemptions": [exemption], "transitionPlans": [transition]})
}

milestones := [{"from": "2019-07-01", "max": 3}, {"from": "2020-04-01", "max": 2}]

test_within_the_budget if gate("2020-03-31", plan("sharing-finding", milestones)).pass

test_over_the_budget_of_the_next_milestone if {
	found := gate("2020-04-01", plan("sharing-finding", milestones))
	not found.pass
	found.reasons == ["T-1: 3 left, at most 2 allowed since 2020-04-01"]
}

test_counted_by_service if gate("2020-04-01", plan("service", [{"from": "2019-07-01", "max": 1}])).pass

test_before_the_first_milestone if gate("2019-06-30", plan("sharing-finding", milestones)).pass

test_plan_between_others if {
	other := object.union(plan("sharing-finding", [{"from": "2019-07-01", "max": 0}]), {"scope": {"between": [
		"arden-police",
		"downland-police",
	]}})
	gate("2020-04-01", other).pass
}
