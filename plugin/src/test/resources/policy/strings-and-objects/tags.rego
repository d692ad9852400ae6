# METADATA
# title: Storage has a cost centre
# custom:
#   id: ACME-001
#   severity: low
#   remediation: Add the label cost-centre.
package acme.tags

deny contains finding if {
	some resource in input.resources
	not resource.labels["cost-centre"]
	finding := {"msg": sprintf("%s has no cost centre", [resource.address]), "resource": resource.id}
}

warn contains "there is only one resource" if count(input.resources) == 1
