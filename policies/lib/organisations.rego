# METADATA
# scope: package
# title: Organisations of the register
# description: Who an organisation is. What counts is its kind, never its name.
package cordon.organisations

by_id := {organisation.id: organisation | some organisation in data.register.organisations}

police_kinds := {"law-enforcement-agency", "police-force", "police-owned-company", "policing-body"}

# An organisation that the register does not know has no kind, so no rule ever permits it.
kind(id) := object.get(by_id, [id, "kind"], "unknown")

kinds(ids) := {kind(id) | some id in ids}

is_police(id) if kind(id) in police_kinds

# Sharing concerns this pack where a police organisation is one of the parties, or a restricted system is at stake.
any_police(ids) if {
	some id in ids
	is_police(id)
}
