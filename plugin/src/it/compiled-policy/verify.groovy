String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('ACME-008')
assert log.contains('There are too many resources.')
assert log.contains('the policies do not hold')
