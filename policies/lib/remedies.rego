# METADATA
# scope: package
# title: What makes an unknown value known
# description: Where a value is given is another place on each platform.
package cordon.remedies

unknown_value(resource) := object.get(_by_platform, [resource.platform], _anywhere)

hidden_blocks := concat(" ", [
	"Check the plan file itself (`terraform plan -out`), which has the configuration inside,",
	"or keep the configuration beside the plan: both show dynamic blocks.",
])

_anywhere := concat(" ", [
	"Give the variable or parameter a value, check what was planned or rendered instead of the sources,",
	"or write the literal id.",
])

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
