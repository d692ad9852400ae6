String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /policy\/tags.rego:\d+:\d+: CRD-301/
assert log.contains('unknown_label')
