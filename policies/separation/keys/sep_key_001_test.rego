package separation.sep_key_001_test

import data.cordon.fixture
import data.separation.sep_key_001

found(document) := candidates if {
	candidates := sep_key_001.candidates with input as document
		with data.register as fixture.register
}

disk := fixture.resource("police-disk", "downland-police", {"systems": ["pnc"]})

key := fixture.resource("county-key", "downland-council", {"layer": "keys"})

encryption := fixture.edge("disk-key", "encrypts-with", "police-disk", "county-key", {"layer": "keys"})

test_police_disk_encrypted_with_council_key if {
	some candidate in found(fixture.estate([disk, key], [encryption]))
	candidate.message == "police-disk (downland-police) is encrypted with county-key (downland-council); at stake: pnc"
}

test_one_key_for_many_disks_is_one_finding if {
	second := fixture.resource("police-disk-2", "downland-police", {"systems": ["ident1"]})
	also := fixture.edge("disk-key-2", "encrypts-with", "police-disk-2", "county-key", {"layer": "keys"})
	candidates := found(fixture.estate([disk, second, key], [encryption, also]))
	count(candidates) == 1
	some candidate in candidates
	candidate.systems == ["ident1", "pnc"]
	candidate.members == ["county-key", "police-disk", "police-disk-2"]
}

test_access_policy_for_the_council if {
	group := fixture.resource("county-ops", "downland-council", {"platform": "external"})
	own := fixture.resource("police-vault", "downland-police", {"systems": ["pnc"]})
	policy := fixture.edge("policy", "grants", "police-vault", "county-ops", {"layer": "keys"})
	some candidate in found(fixture.estate([group, own], [policy]))
	candidate.message == "police-vault (downland-police) grants key access to county-ops (downland-council); at stake: pnc"
}

test_vault_with_keys_of_both if {
	police_key := fixture.resource("police-key", "downland-police", {"systems": ["pnc"]})
	vault := fixture.resource("vault", "downland-police", {"systems": ["pnc"]})
	shared := fixture.co_tenancy("both", "vault", "county-key", "police-key", "logical", {"layer": "keys"})
	some candidate in found(fixture.estate([key, police_key, vault], [shared]))
	candidate.message == "vault holds keys of downland-council and downland-police; at stake: pnc"
}

test_own_key if {
	own := fixture.resource("county-key", "downland-police", {})
	count(found(fixture.estate([disk, own], [encryption]))) == 0
}
