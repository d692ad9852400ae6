package acme.unsafe

allow if x
