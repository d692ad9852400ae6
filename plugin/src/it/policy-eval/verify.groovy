String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] the label owner is missing')
assert log.contains('the query data.acme.tags.missing("owner") is defined')
