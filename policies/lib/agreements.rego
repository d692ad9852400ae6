# METADATA
# scope: package
# title: Agreements
# description: Which agreements of the register bind two organisations on the day of the check, and what they cover.
package cordon.agreements

import data.cordon.dates
import data.cordon.legal_basis

by_id := {agreement.id: agreement | some agreement in data.register.agreements}

# Agreements between exactly these two organisations, whichever of them is the host.
between(parties) := {agreement |
	some agreement in by_id
	{agreement.parties.host, agreement.parties.hosted} == {party | some party in parties}
}

in_force(agreement) if {
	not object.get(agreement, "status", "in-force") in {"proposed", "terminated"}
	dates.within(agreement.start, object.get(agreement, "end", null), dates.today)
	not superseded(agreement)
}

ended(agreement) if dates.ended(object.get(agreement, "end", null), dates.today)

ended(agreement) if agreement.status == "terminated"

# Once its successor has begun, an agreement counts no longer, whatever its own dates say.
superseded(agreement) if {
	some successor in by_id
	successor.supersedes == agreement.id
	object.get(successor, "status", "in-force") != "proposed"
	successor.start <= dates.today
}

fits(agreement) if legal_basis.fits(agreement)

temporary(agreement) if agreement.temporary == true

# A service is in scope if the agreement names it, or names a service that depends on it.
in_scope(agreement, services) if {
	some service in services
	some dependant in (object.get(_dependants, service, {service}) | {service})
	some pattern in agreement.services
	glob.match(pattern, ["/"], dependant)
}

# Every service that needs the given one, over any number of steps.
_dependants := {service.id: graph.reachable(_needed_by, {service.id}) | some service in data.register.services}

_needed_by := {service.id: {dependant.id |
	some dependant in data.register.services
	service.id in object.get(dependant, "dependsOn", [])
} |
	some service in data.register.services
}
