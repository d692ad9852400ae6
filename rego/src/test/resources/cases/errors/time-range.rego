package example

p := time.parse_ns("2006-01-02", "2020-13-01")
