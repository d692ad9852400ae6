String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('CRD-304')
assert log.contains('SEP-NET-999')
