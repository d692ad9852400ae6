package example

p := time.parse_duration_ns("1d")
