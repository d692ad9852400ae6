# METADATA
# scope: package
# title: The estate by id
# description: >-
#   The input's lists as objects, built once for each evaluation. Rules look resources and edges up here and never
#   search the lists, so that a large estate stays cheap.
package cordon.estate

resources := {resource.id: resource | some resource in input.resources}

edges := {edge.id: edge | some edge in input.edges}

# The strongest evidence comes first, so its organisation is the owner. A resource without evidence has no entry.
owners := {resource.id: resource.owners[0].organisation | some resource in input.resources}

systems := {resource.id: resource.systems | some resource in input.resources; count(resource.systems) > 0}

# Restricted systems of one resource; none for an unknown end.
systems_of(id) := {system | some system in object.get(systems, [id], [])}

owner(id) := object.get(owners, [id], "an unknown organisation")

address(id) := object.get(resources, [id, "address"], id)

# Whether what comes into a network over one link leaves it over another: yes, no or unknown.
routes(id) := object.get(resources, [id, "routes"], "yes")

# Helpers of a configuration, such as a random name, stand for nothing anywhere and need no owner. What an edge leads
# to is something all the same.
is_helper(resource) if {
	resource.layer == "none"
	not resource.id in _linked_helpers
}

_linked_helpers := {end |
	some edge in input.edges
	some end in [edge.from, edge.to]
	resources[end].layer == "none"
}

# The edge's own systems: those of both ends and of the resource that declares it.
edge_systems(edge) := (systems_of(edge.from) | systems_of(edge.to)) | systems_of(edge.declaredBy)

# Services whose continuity depends on the edge.
edge_services(edge) := {service |
	some id in [edge.from, edge.to, edge.declaredBy]
	service := resources[id].service
	service != null
}
