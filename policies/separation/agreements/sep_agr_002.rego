# METADATA
# scope: package
# title: Agreement expired or expiring
# description: >-
#   An agreement that a hosting or operating relation still relies on has ended, or ends within ninety days.
# custom:
#   id: SEP-AGR-002
#   severity: critical
#   severityElsewhere: critical
#   layer: governance
#   tolerable: false
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:CA-3
#     - nist-800-53r5:SC-7(4)
#   rationale: >-
#     Separations run late. The one with a published end date was extended again and again; an agreement that lapses
#     unnoticed leaves hosting without a basis.
#   remediation: >-
#     Record a new agreement that supersedes this one and that both parties have approved, or move what still relies on
#     it and withdraw its access. No exemption takes the place of an agreement.
#   references:
#     - "Warwickshire PCC statement, 6 October 2021"
package separation.sep_agr_002

import data.cordon.agreements
import data.cordon.dates
import data.cordon.reliance
import data.cordon.text

about := rego.metadata.chain()

# Ninety days leave time for a decision by both parties.
warning_days := 90

candidates contains candidate if {
	some agreement in agreements.by_id
	not agreements.superseded(agreement)
	agreements.ended(agreement)
	reliant := _reliant(agreement)
	count(reliant) > 0
	candidate := object.union(_shared(agreement, reliant), {
		"systems": sort({system | some pair in reliant; some system in reliance.systems(pair)}),
		"message": sprintf("agreement %s between %s ended on %s, and is still relied on by %s", [
			agreement.id,
			text.list(sort([agreement.parties.host, agreement.parties.hosted])),
			_end(agreement),
			_what(reliant),
		]),
	})
}

candidates contains candidate if {
	some agreement in agreements.by_id
	agreements.in_force(agreement)
	left := dates.days_between(dates.today, agreement.end)
	left <= warning_days
	reliant := _reliant(agreement)
	count(reliant) > 0
	candidate := object.union(_shared(agreement, reliant), {
		"severity": "medium",
		"remediation": concat(" ", [
			"Agree an extension before the end, with reasons and approvals of both parties,",
			"or finish the move before it.",
		]),
		"systems": [],
		"message": sprintf("agreement %s between %s ends on %s, in %s, and is relied on by %s", [
			agreement.id,
			text.list(sort([agreement.parties.host, agreement.parties.hosted])),
			agreement.end,
			text.count_of(left, "day"),
			_what(reliant),
		]),
	})
}

_shared(agreement, reliant) := {
	"resource": null,
	"address": agreement.id,
	"edge": null,
	"edges": [],
	"organisations": sort([agreement.parties.host, agreement.parties.hosted]),
	"path": [],
	"members": sort({id | some pair in reliant; some id in reliance.members(pair)}),
	"agreement": agreement.id,
}

# Relations between the parties, in either direction.
_reliant(agreement) := {pair |
	some pair in reliance.pairs
	{agreement.parties.host, agreement.parties.hosted} == {party | some party in pair}
}

_end(agreement) := agreement.end if agreement.end != null

_end(agreement) := "an unrecorded day" if object.get(agreement, "end", null) == null

_what(reliant) := reliance.words(
	{id | some pair in reliant; some id in reliance.members(pair)},
	{id | some pair in reliant; some id in reliance.services(pair)},
)
