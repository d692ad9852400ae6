# METADATA
# title: Images come from the force's registry
package acme.images

deny contains {"msg": message, "severity": "high", "resource": resource.id} if {
	some resource in input.resources
	resource.type == "Deployment"
	message := sprintf("%s is not reviewed", [resource.address])
}
