package example

import data⟦.b⟧

p := b
