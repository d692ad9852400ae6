# METADATA
# scope: package
# title: Fit of a legal basis
# description: >-
#   Which legal basis fits which parties. This table is this pack's reading and no legal advice: CONFIRM IT WITH YOUR
#   LEGAL ADVISER. A security team replaces an entry by `data.config.legalBases`.
package cordon.legal_basis

import data.cordon.organisations

# `any`: fits all parties. `only`: all parties are of these kinds. `needs`: each of these kinds is among the parties or
# those who approved. A basis with neither fits nobody.
defaults := {
	"formal-contract": {"any": true},
	"goods-and-services-1970": {"needs": ["local-authority"]},
	"management-control-agreement": {"any": true},
	"mutual-collaboration": {},
	"none": {},
	"section-22a-collaboration": {
		"only": ["police-force", "policing-body"],
		"needs": ["police-force", "policing-body"],
	},
	"statutory": {"any": true},
}

default configured := {}

configured := data.config.legalBases

bases := object.union(defaults, configured)

fits(agreement) if bases[agreement.legalBasis].any == true

fits(agreement) if {
	allowed := bases[agreement.legalBasis].only
	every kind in organisations.kinds(_parties(agreement)) {
		kind in allowed
	}
}

# With other persons beside, the collaboration still needs a chief officer and a policing body.
fits(agreement) if {
	needed := bases[agreement.legalBasis].needs
	present := organisations.kinds(_parties(agreement) | _approvers(agreement))
	every kind in needed {
		kind in present
	}
}

_parties(agreement) := {agreement.parties.host, agreement.parties.hosted}

_approvers(agreement) := {approval.by | some approval in object.get(agreement, "approvals", [])}
