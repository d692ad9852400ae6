String log = new File(basedir, 'build.log').getText('UTF-8')

// The first build checks the stage after the separation and holds.
assert log.contains('sample-project/after as of 2021-03-31')
assert log.contains('info, permitted  SEP-PRM-001 azurerm_monitor_diagnostic_setting.national_monitoring')

// The second checks the stage before it, and fails with the eleven findings.
assert log.contains('sample-project/before as of 2019-07-01')
assert log.contains('FAIL: 11 findings: 10 critical, 1 high (11 forbidden)')
assert (log =~ /(critical|high), forbidden  SEP-/).count == 11
assert log.contains('the policies do not hold')
