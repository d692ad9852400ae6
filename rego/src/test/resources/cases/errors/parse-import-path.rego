package example

import data.x[1]

import f(x)

import other.x
