# METADATA
# scope: package
# title: What makes an unknown value known
# description: >-
#   Where a value is given is another place on each platform, and some values no descriptor gives: what would tell those
#   is the kind of the unknown.
package cordon.remedies

unknown_value(resource, unknowns) := concat(" ", sort({_remedy(resource, unknown) | some unknown in unknowns})) if {
	count(unknowns) > 0
}

unknown_value(resource, unknowns) := _on_platform(resource) if count(unknowns) == 0

# Whatever hides the owner, the register is asked first.
unknown_owner(resource, unknowns) := concat(" ", [
	unknown_value(resource, unknowns),
	"Or say in the register whose it is (`resources[]`).",
])

_remedy(resource, unknown) := object.get(_by_kind, [unknown.kind], _on_platform(resource))

_on_platform(resource) := object.get(_by_platform, [resource.platform], _anywhere)

_anywhere := concat(" ", [
	"Give the variable or parameter a value, check what was planned or rendered instead of the sources,",
	"or write the literal id.",
])

_by_kind := {
	"unread": "Put what it names into the checked folder before the check, which fetches nothing.",
	"after-apply": concat(" ", [
		"Keep the configuration beside the plan, which shows what the value refers to,",
		"or check the state after the apply.",
	]),
	"not-shown": concat(" ", [
		"Check the plan file itself (`terraform plan -out`), which has the configuration inside,",
		"or keep the configuration beside the plan: both show dynamic blocks.",
	]),
	"sensitive": concat(" ", [
		"No check reads secrets: write the part that names the other end apart from the secret,",
		"as a value that is not sensitive.",
	]),
	"withheld": concat(" ", [
		"The fragment leaves out what no mapping read when it was written:",
		"write it again (`cordon export`) with the mappings of this check.",
	]),
}

_by_platform := {
	"ansible": "Give the variable a value in the inventory, in its group_vars or by `--var NAME=VALUE`, or write the literal value.",
	"arm": "Give the parameter a value (a parameters file, `--var NAME=VALUE`), or write the literal id.",
	"cloudformation": concat(" ", [
		"Give the parameter a value (a default, a parameters file, `--var NAME=VALUE`),",
		"check the template that exports the value along, or write the literal id.",
	]),
	"compose": "Give the variable a value in `.env`, or write the literal value.",
	"kubernetes": "Check what the tool renders (`kustomize build`, `helm template`), or write the literal value.",
	"terraform": concat(" ", [
		"Check the plan (`terraform show -json`) instead of the sources, give the variable a value,",
		"or write the literal id.",
	]),
}
