String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /policy\/silence.rego:\d+:\d+: CRD-303/
assert log.contains("package 'cordon' is reserved")
