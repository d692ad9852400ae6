String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('NOTHING TO CHECK')
assert !log.contains('PASS')
