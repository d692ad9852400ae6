# METADATA
# scope: package
# title: Verdicts of restricted systems
# description: >-
#   SEP-COR-001: one verdict for each restricted system of the register. A system that nothing in sight serves was not
#   seen, which is no pass.
package cordon.verdicts

import data.cordon.estate
import data.cordon.findings
import data.cordon.rules
import data.cordon.systems
import data.cordon.text
import data.cordon.unexplained

rule := "SEP-COR-001"

all := [verdict |
	some system in sort(object.keys(systems.by_id))
	words := _words(system)
	verdict := {
		"system": system,
		"title": object.get(systems.by_id[system], "title", system),
		"verdict": words.verdict,
		"message": words.message,
		"resources": _resource_count(system),
		"findings": count(_counted(system)),
		"until": _until(system, words.verdict),
		"organisations": _organisations(system, words),
		"path": _path(system, words),
	}
]

# Stakes of organisations that the system does not permit and that no finding accounts for.
left_over[system] contains exposure if {
	rules.enabled[rule]
	some system, exposures in unexplained.by_system
	some exposure in exposures
	not exposure.edge in findings.accounted_edges
}

_by_system[system] contains index if {
	some index, finding in findings.all
	some system in finding.systems
}

_with(system, outcome) := [findings.all[index] |
	some index in sort(object.get(_by_system, [system], set()))
	findings.all[index].outcome == outcome
]

_counted(system) := {index |
	some index in object.get(_by_system, [system], set())
	findings.all[index].outcome != "permitted"
}

_resources[system] contains id if {
	some id, served in estate.systems
	some system in served
}

_resource_count(system) := count(object.get(_resources, [system], set()))

_unexplained(system) := object.get(left_over, [system], set())

_words(system) := {
	"verdict": "FAIL",
	"message": sprintf("%s; first: %s", [text.count_of(count(failing), "forbidden finding"), failing[0].message]),
} if {
	failing := _with(system, "forbidden")
	count(failing) > 0
}

_words(system) := {
	"verdict": "FAIL",
	"message": sprintf("%s has a stake (%s) in %s that the system does not permit", [
		exposure.organisation,
		exposure.by,
		text.named(exposure.resource),
	]),
} if {
	count(_with(system, "forbidden")) == 0
	exposure := min(_unexplained(system))
}

_words(system) := {
	"verdict": "UNKNOWN",
	"message": sprintf("%s; first: %s", [text.count_of(count(open), "open question"), open[0].message]),
} if {
	_nothing_forbidden(system)
	open := _with(system, "unknown")
	count(open) > 0
}

_words(system) := {
	"verdict": "TOLERATED",
	"message": sprintf("%s tolerated until %s", [text.count_of(count(tolerated), "sharing"), _first_end(tolerated)]),
} if {
	_nothing_open(system)
	tolerated := _with(system, "tolerated")
	count(tolerated) > 0
}

_words(system) := {
	"verdict": "PASS",
	"message": "no forbidden sharing in what was read; not a statement of compliance",
} if {
	_nothing_open(system)
	count(_with(system, "tolerated")) == 0
	_resource_count(system) > 0
	_unreadable == 0
}

_words(system) := {
	"verdict": "UNKNOWN",
	"message": sprintf("%s could not be read", [text.count_of(_unreadable, "descriptor")]),
} if {
	_nothing_open(system)
	count(_with(system, "tolerated")) == 0
	_resource_count(system) > 0
	_unreadable > 0
}

# What nobody could read may hold anything.
_unreadable := object.get(input, ["coverage", "files", "unreadable"], 0)

_words(system) := {
	"verdict": "NOT SEEN",
	"message": "nothing that was read serves this system",
} if {
	_nothing_open(system)
	count(_with(system, "tolerated")) == 0
	_resource_count(system) == 0
}

_nothing_forbidden(system) if {
	count(_with(system, "forbidden")) == 0
	count(_unexplained(system)) == 0
}

_nothing_open(system) if {
	_nothing_forbidden(system)
	count(_with(system, "unknown")) == 0
}

_until(system, "TOLERATED") := _first_end(_with(system, "tolerated"))

_until(_, verdict) := null if verdict != "TOLERATED"

# What ends first ends the tolerance; an open end never does.
_first_end(tolerated) := min(ends) if {
	ends := {finding.until | some finding in tolerated; finding.until != null}
	count(ends) > 0
}

_first_end(tolerated) := null if {
	every finding in tolerated {
		finding.until == null
	}
}

_outcomes := {"FAIL": "forbidden", "TOLERATED": "tolerated", "UNKNOWN": "unknown"}

_organisations(system, words) := sort({organisation |
	some finding in _with(system, object.get(_outcomes, words.verdict, ""))
	some organisation in finding.organisations
} | {exposure.organisation |
	some exposure in _unexplained(system)
})

_path(system, words) := path if {
	path := _with(system, _outcomes[words.verdict])[0].path
} else := [exposure.edge | exposure := min(_unexplained(system)); exposure.edge != null]
