# METADATA
# scope: package
# title: Estates for tests
# description: >-
#   A register with a police force and a council, and resources and edges with everything that the input promises, so
#   that a test writes only what it is about.
package cordon.fixture

register := {
	"organisations": [
		{"id": "arden-police", "kind": "police-force", "communityOfTrust": true},
		{"id": "downland-council", "kind": "local-authority"},
		{"id": "downland-pcc", "kind": "policing-body", "communityOfTrust": true},
		{"id": "downland-police", "kind": "police-force", "communityOfTrust": true},
		{"id": "national-monitoring", "kind": "national-programme", "communityOfTrust": true},
		{"id": "supplier", "kind": "commercial-supplier"},
	],
	"restrictedSystems": [system("pnc"), system("ident1")],
	"services": [
		{"id": "rms", "owner": "downland-police", "operator": "downland-police", "serves": ["pnc"], "dependsOn": ["logging"]},
		{"id": "logging", "owner": "downland-police", "operator": "downland-police", "serves": []},
	],
	"agreements": [],
	"transitionPlans": [],
	"permittedSharing": [],
	"exemptions": [],
}

system(id) := {
	"id": id,
	"title": upper(id),
	"permittedTenantKinds": [
		"law-enforcement-agency",
		"national-programme",
		"police-force",
		"police-owned-company",
		"policing-body",
	],
	"permittedMonitorKinds": ["national-programme"],
	"permittedHostKinds": [],
	"isolation": {
		"compute": "cluster",
		"identity": "account",
		"keys": "account",
		"management": "account",
		"network": "account",
	},
	"between": {"police": "cluster"},
	"operatedOnlyBy": [],
}

register_with(changes) := object.union(register, changes)

# A resource of the organisation; the changes replace what they name.
resource(id, organisation, changes) := object.union(
	{
		"id": id,
		"address": id,
		"type": "test_resource",
		"platform": "terraform",
		"provider": "test",
		"name": id,
		"attributes": {},
		"labels": {},
		"unknown": [],
		"owners": [owner(organisation)],
		"host": null,
		"tenants": [{"organisation": organisation, "by": "owner", "edge": null}],
		"systems": [],
		"service": null,
		"environment": null,
		"classification": null,
		"boundary": null,
		"boundaries": [],
		"isolation": {},
		"exposure": "internal",
		"layer": "other",
		"location": {"path": "estate.tf", "line": 1, "column": 1},
	},
	changes,
)

owner(organisation) := {
	"organisation": organisation,
	"source": "tag",
	"direct": true,
	"evidence": sprintf("tag organisation = %s", [organisation]),
	"location": null,
}

unowned(id, changes) := object.union(resource(id, "nobody", changes), {"owners": [], "tenants": []})

edge(id, kind, from, to, changes) := object.union(
	{
		"id": id,
		"kind": kind,
		"from": from,
		"to": to,
		"declaredBy": from,
		"layer": "other",
		"attributes": {},
		"transitive": false,
		"unknown": [],
		"location": {"path": "estate.tf", "line": 2, "column": 1},
	},
	changes,
)

# Two organisations in one container, as the estate reports it.
co_tenancy(id, container, from, to, level, changes) := edge(id, "co-tenant", from, to, object.union(
	{"declaredBy": container, "attributes": {
		"container": container,
		"containerAddress": container,
		"level": level,
		"organisations": [],
		"members": [from, to],
	}},
	changes,
))

estate(resources, edges) := {
	"cordon": {"version": 0, "asOf": "2019-07-01"},
	"resources": resources,
	"edges": edges,
	"reach": [],
	"coverage": {"files": {"read": 1, "skipped": 0}, "unattributed": 0},
}

on(input_document, day) := object.union(input_document, {"cordon": {"version": 0, "asOf": day}})

# A council hub joined to a police network that serves PNC.
hub := resource("hub", "downland-council", {"layer": "network"})

police_network := resource("police-network", "downland-police", {"layer": "network", "systems": ["pnc"]})

peering := edge("hub-to-police", "connects-to", "hub", "police-network", {"layer": "network", "transitive": true})

joined := estate([hub, police_network], [peering])

apart := estate([hub, police_network], [])
