# What a function gives is remembered; what fails fails where it is called first.
package example

f(x) := x + 1

f(x) := 2 * x

p := [f(1), f(1), f(3)]
