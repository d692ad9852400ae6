String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /separation.yaml:\d+:\d+: CRD-203/
assert log.contains('police-farce')
assert log.contains('Cordon could not do its job')
assert new File(basedir, 'target/cordon/cordon.sarif').text.contains('CRD-203')
