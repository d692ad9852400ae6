String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('CRD-104')
assert log.contains('requireDescriptors')
