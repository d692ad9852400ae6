String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /k8s\/broken.yaml:\d+:\d+: CRD-101/
assert log.contains('Cordon could not do its job')
