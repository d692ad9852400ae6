String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('unused.rego:3:1: CRD-301: rego_compile_error: import')
assert log.contains('1 error in the policies')
assert log.contains('no errors in 2 policy files')
