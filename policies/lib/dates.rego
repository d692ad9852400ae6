# METADATA
# scope: package
# title: Dates
# description: >-
#   Dates are ISO dates, which sort as text. Every end is inclusive; an absent end is open. The date of the check is a
#   parameter, so that the same estate can be judged for another day.
package cordon.dates

today := input.cordon.asOf

# The day lies within the period, both ends included.
within(start, end, day) if {
	_started(start, day)
	not ended(end, day)
}

ended(end, day) if {
	end != null
	end < day
}

# Days from one date to another; negative where the second is earlier.
days_between(first, second) := round((_noon(second) - _noon(first)) / 86400000000000)

_started(start, _) if start == null

_started(start, day) if {
	start != null
	start <= day
}

_noon(day) := time.parse_rfc3339_ns(sprintf("%sT12:00:00Z", [day]))
