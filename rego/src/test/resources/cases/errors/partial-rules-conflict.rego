# Rules with constant names are part of the object beside rules with computed ones.
package example

p.a := v if some v in [1, 2]

p[v] := v if some v in ["b"]
