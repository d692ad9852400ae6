a = "%{ if x }y"
b = "%{ endif }"
c = "%{ while x }%{ endwhile }"
