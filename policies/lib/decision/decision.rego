# METADATA
# scope: package
# title: The decision
# description: >-
#   The one document that comes out of a check; docs/policy-input.md describes it. This package holds the document and
#   nothing else, because every rule in it is a part of it.
# entrypoint: true
package cordon.decision

import data.cordon.custom
import data.cordon.dates
import data.cordon.findings as decided
import data.cordon.gate as barrier
import data.cordon.rules as pack
import data.cordon.settings
import data.cordon.totals as sums
import data.cordon.verdicts as judged

version := 0

asOf := dates.today

findings := decided.all

verdicts := judged.all

totals := sums.document

gate := barrier.document

rules := sort(object.keys(pack.enabled) | (custom.rules - settings.disabled))

disabled := sort({rule | some rule in settings.disabled})
