package other

test_other_packages_see_the_document {
	input.user == "c" with input as {"user": "c"}
}
