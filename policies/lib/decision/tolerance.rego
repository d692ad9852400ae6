# METADATA
# scope: package
# title: Tolerance by agreement
# description: >-
#   A sharing is tolerated for a time where an agreement between exactly its parties is in force, the legal basis fits,
#   the service is in scope, and a transition plan has the sharing in its baseline.
package cordon.tolerance

import data.cordon.agreements
import data.cordon.baseline
import data.cordon.estate
import data.cordon.systems
import data.cordon.text

# The agreement that is judged: of those between the parties, one without obstacles, else the one that began last.
nearest(candidate) := agreement if {
	ranked := {[0 - count(obstacles(candidate, agreement)), agreement.start, agreement] |
		some agreement in agreements.between(candidate.organisations)
	}
	[_, _, agreement] := max(ranked)
}

# What keeps the agreement from covering the candidate, in words; empty where it covers.
obstacles(candidate, agreement) := {obstacle |
	some obstacle, holds in {
		"is not in force": _in_force(agreement),
		sprintf("rests on a legal basis that does not fit its parties (%s)", [agreement.legalBasis]): _fits(agreement),
		_out_of_scope(candidate): _in_scope(candidate, agreement),
	}
	not holds
} | _unplanned(candidate, agreement)

# Among organisations that the systems admit, a standing agreement is enough; it needs no plan to end it.
standing(candidate, agreement) if {
	not agreements.temporary(agreement)
	not candidate.shortfall
	count(candidate.systems) > 0
	count(systems.unpermitted(candidate.systems, candidate.organisations, candidate.kind)) == 0
}

_unplanned(candidate, agreement) := set() if standing(candidate, agreement)

_unplanned(candidate, agreement) := {"has no transition plan"} if {
	not standing(candidate, agreement)
	count(_plans(agreement)) == 0
}

_unplanned(candidate, agreement) := {"has a transition plan whose baseline does not hold this sharing"} if {
	not standing(candidate, agreement)
	count(_plans(agreement)) > 0
	not baseline.has(candidate)
}

_unplanned(candidate, agreement) := set() if {
	not standing(candidate, agreement)
	count(_plans(agreement)) > 0
	baseline.has(candidate)
}

_plans(agreement) := {plan.id |
	some plan in data.register.transitionPlans
	plan.agreement == agreement.id
	{party | some party in plan.scope.between} == {agreement.parties.host, agreement.parties.hosted}
}

_services_of(candidate) := {service |
	some id in candidate.edges
	some service in estate.edge_services(estate.edges[id])
} | {service |
	some id in candidate.members
	service := estate.resources[id].service
	service != null
}

_out_of_scope(candidate) := sprintf("does not name the service (%s)", [text.list(sort(_services_of(candidate)))]) if {
	count(_services_of(candidate)) > 0
}

_out_of_scope(candidate) := "covers no service that claims this sharing" if {
	count(_services_of(candidate)) == 0
}

default _in_force(_) := false

_in_force(agreement) if agreements.in_force(agreement)

default _fits(_) := false

_fits(agreement) if agreements.fits(agreement)

default _in_scope(_, _) := false

# Every service of the hosted organisation that takes part has to be in scope; where none does, one of the others.
_in_scope(candidate, agreement) if {
	hosted := _hosted_services(candidate, agreement)
	count(hosted) > 0
	every service in hosted {
		agreements.in_scope(agreement, {service})
	}
}

_in_scope(candidate, agreement) if {
	count(_hosted_services(candidate, agreement)) == 0
	agreements.in_scope(agreement, _services_of(candidate))
}

_hosted_services(candidate, agreement) := {service.id |
	some service in data.register.services
	service.id in _services_of(candidate)
	service.owner == agreement.parties.hosted
}
