# METADATA
# title: Every rule says what it is
# description: What the documentation and the reports take from METADATA has to be there.
package cordon.rules_test

import data.cordon.rules
import data.cordon.severity

required := {"id", "severity", "layer", "tolerable", "moreSpecificThan", "controls", "rationale", "remediation", "references"}

test_rules_are_found if count(rules.all) > 10

test_metadata_is_complete if {
	missing := {[id, field] | some id, rule in rules.all; some field in required; not field in object.keys(rule.custom)}
	missing == set()
}

test_package_is_named_after_the_id if {
	astray := {id | some id, rule in rules.all; replace(lower(id), "-", "_") != rule["package"]}
	astray == set()
}

test_severities_exist if {
	unheard := {id | some id, rule in rules.all; not rule.custom.severity in severity.order}
	unheard == set()
}

test_more_specific_than_rules_that_exist if {
	unheard := {other |
		some rule in rules.all
		some other in rule.custom.moreSpecificThan
		not rules.all[other]
	}
	unheard == set()
}

test_controls_name_document_and_clause if {
	odd := {control |
		some rule in rules.all
		some control in rule.custom.controls
		not regex.match(`^[a-z0-9.-]+:[A-Za-z0-9.()-]+$`, control)
	}
	odd == set()
}

test_every_rule_says_something if {
	silent := {id |
		some id, rule in rules.all
		not data.separation[rule["package"]].candidates
		not data.separation[rule["package"]].exposures
		not data.separation[rule["package"]].remainders
	}
	silent == set()
}
