package example

allowed_users := {"a"}

p if alowed_users["a"]
