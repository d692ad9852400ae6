String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('SEP-ADM-001')
assert new File(basedir, 'target/cordon/cordon.json').exists()
