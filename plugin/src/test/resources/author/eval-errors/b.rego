package b

q := undefined_function(1)
