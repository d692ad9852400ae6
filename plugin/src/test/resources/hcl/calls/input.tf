a = f()
b = f(1, 2,)
c = f(x...)
d = provider::aws::arn(x)
e = f(
  1,
  2
)
