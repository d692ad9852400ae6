# METADATA
# scope: package
# title: Who relies on whom
# description: >-
#   Hosting and operating relations between organisations, from the estate (a resource whose host is not its owner) and
#   from the register (a service whose operator is not its owner). Each needs an agreement.
package cordon.reliance

import data.cordon.estate
import data.cordon.organisations
import data.cordon.text

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

# "3 resources (such as a) and the services rms and portal"
words(members, services) := concat(" and ", array.concat(_resources(sort(members)), _services(sort(services))))

_resources([]) := []

_resources(members) := [sprintf("resource %s", [estate.address(members[0])])] if count(members) == 1

_resources(members) := [sprintf("%d resources (such as %s)", [count(members), estate.address(members[0])])] if {
	count(members) > 1
}

_services([]) := []

_services(services) := [sprintf("the service %s", services)] if count(services) == 1

_services(services) := [sprintf("the services %s", [text.list(services)])] if count(services) > 1

_concerns(_, at_stake) if count(at_stake) > 0

_concerns(parties, _) if organisations.any_police(parties)
