# METADATA
# scope: package
# title: Who relies on whom
# description: >-
#   Hosting and operating relations between organisations, from the estate (a resource whose host is not its owner) and
#   from the register (a service whose operator is not its owner). Each needs an agreement.
package cordon.reliance

import data.cordon.estate
import data.cordon.organisations

# Resources by the pair of their host and their owner.
hosted[[resource.host.organisation, owner]] contains resource.id if {
	some resource in input.resources
	resource.host != null
	owner := estate.owners[resource.id]
	owner != resource.host.organisation
	_concerns([owner, resource.host.organisation], resource.systems)
}

# Services by the pair of their operator and their owner.
operated[[service.operator, service.owner]] contains service.id if {
	some service in data.register.services
	service.operator != service.owner
	_concerns([service.operator, service.owner], object.get(service, "serves", []))
}

pairs := object.keys(hosted) | object.keys(operated)

members(pair) := object.get(hosted, [pair], set())

services(pair) := object.get(operated, [pair], set())

systems(pair) := {system | some id in members(pair); some system in estate.systems_of(id)} | {system |
	some service in data.register.services
	service.id in services(pair)
	some system in object.get(service, "serves", [])
}

_concerns(_, at_stake) if count(at_stake) > 0

_concerns(parties, _) if organisations.any_police(parties)
