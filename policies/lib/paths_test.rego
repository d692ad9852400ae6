package cordon.paths_test

import data.cordon.fixture
import data.cordon.paths

apps := fixture.resource("apps", "downland-council", {})

hub_to_apps := fixture.edge("hub-to-apps", "connects-to", "hub", "apps", {})

steps(path) := words if {
	words := paths.steps(path) with input as fixture.estate(
		[apps, fixture.hub, fixture.police_network],
		[hub_to_apps, fixture.peering, blind],
	)
}

blind := fixture.edge("blind", "runs-on", "apps", null, {})

test_one_edge if {
	steps(["hub-to-police"]) == ["downland-council: hub", "connects-to downland-police: police-network"]
}

test_first_edge_against_its_direction if {
	steps(["hub-to-apps", "hub-to-police"]) == [
		"downland-council: apps",
		"connects-to downland-council: hub",
		"connects-to downland-police: police-network",
	]
}

test_unknown_end if steps(["blind"]) == ["downland-council: apps", "runs-on an unknown end"]

test_no_path if steps([]) == []
