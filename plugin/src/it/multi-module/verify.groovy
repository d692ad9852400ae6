String log = new File(basedir, 'build.log').getText('UTF-8')
// One check in each of the three builds, and two modules that left it to another in the first.
assert log.count('FAIL: ') == 3
assert log.count('is checked once in this build') == 2
assert log.contains('council/k8s/access.yaml:')
assert new File(basedir, 'target/cordon/cordon.json').exists()
assert !new File(basedir, 'police/target/cordon').exists()
assert !new File(basedir, 'council/target/cordon').exists()
