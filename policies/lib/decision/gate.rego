# METADATA
# scope: package
# title: The gate
# description: >-
#   Whether policy holds, and whether the build fails if it does not. `failOn` moves the severity threshold and nothing
#   else: an unknown on a restricted system fails whatever the threshold.
package cordon.gate

import data.cordon.baseline
import data.cordon.budget
import data.cordon.findings
import data.cordon.rules
import data.cordon.settings
import data.cordon.severity
import data.cordon.text
import data.cordon.verdicts

document := {
	"mode": settings.gate,
	"failOn": settings.fail_on,
	"pass": count(reasons) == 0,
	"blocks": blocks,
	"reasons": reasons,
}

default blocks := false

# Mode `report` says FAIL and lets the build go on.
blocks if {
	count(reasons) > 0
	settings.gate != "report"
}

reasons := [reason |
	some group in [_severity_reasons, _unknown_reasons, _tolerated_reasons, _budget_reasons, _verdict_reasons]
	some reason in group
]

_failing := [finding |
	some finding in findings.all
	finding.outcome == "forbidden"
	severity.at_least(finding.severity, settings.fail_on)
	not _known(finding)
]

_severity_reasons := [reason |
	some word in severity.order
	number := count([finding | some finding in _failing; finding.severity == word])
	number > 0
	reason := text.count_of(number, sprintf("%s finding", [word]))
]

_unknown := [finding |
	some finding in findings.all
	finding.outcome == "unknown"
	_matters(finding)
]

_matters(finding) if count(finding.systems) > 0

_matters(finding) if {
	count(finding.systems) == 0
	severity.at_least(finding.severity, settings.fail_on)
}

_unknown_reasons := [text.count_of(count(_unknown), "unknown") | count(_unknown) > 0]

# The end state has no tolerated sharing left.
_tolerated_reasons := [text.count_of(number, "tolerated finding") |
	settings.gate == "end-state"
	number := count([finding | some finding in findings.all; finding.outcome == "tolerated"])
	number > 0
]

_budget_reasons := [reason |
	some plan in sort(object.keys(budget.exceeded))
	over := budget.exceeded[plan]
	reason := sprintf("%s: %d left, at most %d allowed since %s", [plan, over.left, over.allowed, over.since])
]

_verdict_reasons := [reason |
	some system in sort(object.keys(verdicts.left_over))
	exposures := verdicts.left_over[system]
	reason := sprintf("%s: %s that no other rule explains", [
		system,
		text.count_of(count(exposures), "stake"),
	])
]

# Under `no-worse`, what the baseline holds fails nothing, unless a rule could never tolerate it on a restricted system.
_known(finding) if {
	settings.gate == "no-worse"
	baseline.has(finding)
	_may_be_known(finding)
}

_may_be_known(finding) if rules.tolerable(finding.rule)

_may_be_known(finding) if {
	not rules.tolerable(finding.rule)
	count(finding.systems) == 0
}
