package acme.unused

import data.acme.tags

allow if input.allowed
