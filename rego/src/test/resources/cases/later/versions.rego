package example

test_valid if {
	every version in ["1.2.3", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3+", "1.2.3-01", "1.2.3-a.b+c.01"] {
		semver.is_valid(version)
	}
}

test_not_valid if {
	every version in ["1.2", "1.2.3.4", "1.2.x", "1.2.3-a..b", "1.2.3+a_b", "V1.2.3", "9223372036854775808.0.0", 1] {
		not semver.is_valid(version)
	}
}

test_order if {
	semver.compare("v1.2.3", "1.2.3") == 0
	semver.compare("1.2.3-", "1.2.3") == 0
	semver.compare("1.2.3-a", "1.2.3-") == -1
	semver.compare("1.2.3-2", "1.2.3-10") == -1
}
