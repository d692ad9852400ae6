# A number in brackets chooses the argument; then none is told to be too many.
package example

test_chosen if sprintf("%[2]d %[1]d", [7, 3]) == "3 7"

test_chosen_again if sprintf("%[1]d|%[1]x", [255, 3]) == "255|ff"

test_the_next_follows if sprintf("%[2]d %d", [7, 3, 1]) == "3 1"

test_width_of_another if sprintf("%[2]*[1]d|", [7, 3]) == "  7|"

test_no_such_argument if sprintf("%[3]d %[0]d %[x]d", [7, 3]) == "%!d(BADINDEX) %!d(BADINDEX) %!d(BADINDEX)"

test_number_before_a_width if sprintf("%[2]5d", [7, 3]) == "%!d(BADINDEX)"

test_not_closed if sprintf("%[1", [7]) == "%!(NOVERB)"

test_too_many if sprintf("%d", [7, 3]) == "7%!(EXTRA int=3)"
