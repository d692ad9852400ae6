package legacy

in = 3

allowed[name] { name := ["a", "b"][_] }

test_old { in == 3; any([true, false]) }
