package p_test

import data.p

test_allow if p.allow with input as {"x": 1, "y": 2}
