package example

test_every_part if {
	uri.parse("https://user:secret@example.com:8080/api?q=1#top") == {
		"scheme": "https",
		"hostname": "example.com",
		"port": "8080",
		"path": "/api",
		"raw_path": "/api",
		"raw_query": "q=1",
		"fragment": "top",
	}
}

test_parts_that_are_missing if {
	uri.parse("") == {}
	uri.parse("mailto:someone@example.com") == {"scheme": "mailto"}
	uri.parse("//example.com?q") == {"hostname": "example.com", "raw_query": "q"}
	uri.parse("a/b#c") == {"path": "a/b", "raw_path": "a/b", "fragment": "c"}
}

test_addresses if {
	uri.parse("http://[::1]:80/").hostname == "::1"
	uri.parse("http://[fe80::1%25eth0]/").hostname == "fe80::1%eth0"
	uri.parse("http://10.0.0.1:80").port == "80"
	not uri.is_valid("http://[10.0.0.1]/")
	not uri.is_valid("http://[name]/")
	not uri.is_valid("http://[::1/")
}

# The written path is kept only where it is not how the path would be written anyway.
test_paths_as_written if {
	uri.parse("http://example.com/a%2Fb") == {"scheme": "http", "hostname": "example.com", "path": "/a/b", "raw_path": "/a%2Fb"}
	uri.parse("http://example.com/a%28b%29").raw_path == "/a(b)"
	uri.parse("http://example.com/%2a").raw_path == "/%2a"
}

test_hosts if {
	uri.parse("http://foo]bar/").hostname == "foo]bar"
	uri.parse("http://m%C3%BCller.example/").hostname == "müller.example"
	not uri.is_valid("http://exa%6dple.com/")
	not uri.is_valid("http://a b/")
	not uri.is_valid("http://a:b:1/")
	not uri.is_valid("http://example.com:٣٤/")
}

test_what_is_no_uri if {
	not uri.is_valid("")
	not uri.is_valid(":no-scheme")
	not uri.is_valid("first:segment\u007f")
	not uri.is_valid("1a:b")
	not uri.is_valid("http://a<b@example.com/")
	not uri.is_valid("/%")
	uri.is_valid("*")
}
