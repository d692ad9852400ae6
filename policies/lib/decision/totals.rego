# METADATA
# scope: package
# title: Totals
# description: >-
#   How many findings there are, by severity and by outcome. Permitted sharing is listed and is no finding to be counted.
package cordon.totals

import data.cordon.findings
import data.cordon.severity

counted := [finding | some finding in findings.all; finding.outcome != "permitted"]

document := {
	"findings": count(counted),
	"bySeverity": {word: number |
		some word in severity.order
		number := count([finding | some finding in counted; finding.severity == word])
	},
	"byOutcome": {word: number |
		some word in ["forbidden", "permitted", "tolerated", "unknown"]
		number := count([finding | some finding in findings.all; finding.outcome == word])
	},
}
