package example

p := time.parse_rfc3339_ns("2020-1-01T00:00:00Z")
