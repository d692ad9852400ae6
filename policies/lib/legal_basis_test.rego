package cordon.legal_basis_test

import data.cordon.fixture
import data.cordon.legal_basis

fits(basis, host, hosted, approvers) if {
	agreement := {
		"legalBasis": basis,
		"parties": {"host": host, "hosted": hosted},
		"approvals": [{"by": approver} | some approver in approvers],
	}
	legal_basis.fits(agreement) with data.register as fixture.register
}

test_contract_fits_anybody if fits("formal-contract", "downland-council", "downland-police", [])

test_mutual_collaboration_fits_nobody if {
	not fits("mutual-collaboration", "downland-council", "downland-police", [])
	not fits("none", "arden-police", "downland-police", [])
}

test_police_collaboration_between_forces if fits("section-22a-collaboration", "arden-police", "downland-police", [])

test_police_collaboration_with_a_council_needs_a_policing_body if {
	not fits("section-22a-collaboration", "downland-council", "downland-police", [])
	fits("section-22a-collaboration", "downland-council", "downland-police", ["downland-pcc"])
}

test_goods_and_services_need_a_council if {
	fits("goods-and-services-1970", "downland-council", "downland-police", [])
	not fits("goods-and-services-1970", "arden-police", "downland-police", [])
}

test_unheard_of_basis if not fits("handshake", "downland-council", "downland-police", [])

test_configured_table if {
	agreement := {"legalBasis": "handshake", "parties": {"host": "supplier", "hosted": "downland-police"}}
	legal_basis.fits(agreement) with data.config as {"legalBases": {"handshake": {"any": true}}}
		with data.register as fixture.register
}
