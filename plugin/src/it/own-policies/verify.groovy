String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('acme.images')
assert log.contains('is not reviewed')
assert log.contains('the policies do not hold')
