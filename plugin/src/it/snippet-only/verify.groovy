String log = new File(basedir, 'build.log').getText('UTF-8')
// Nothing but the executions of README is configured: that the build fails proves that the check ran.
assert log.contains('cordon') && log.contains(':check (default)')
assert log.contains('SEP-ADM-001')
