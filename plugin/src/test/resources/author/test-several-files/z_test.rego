package zz["odd name"]

test_z if false
