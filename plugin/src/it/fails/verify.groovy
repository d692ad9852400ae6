String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('critical, forbidden  SEP-ADM-001')
assert log =~ /where  k8s\/access.yaml:\d+:\d+/
assert log.contains('caution: the check holds for 2026-01-01')
assert log.contains('caution: the gate closes on critical findings only')
assert log =~ /\d+ ms  read descriptors/
assert log.contains('FAIL       pnc (Police National Computer)')
assert log.contains('the policies do not hold')
File reports = new File(basedir, 'target/separation')
assert (reports.list() as List).sort() == ['cordon.json', 'cordon.log']
assert new File(reports, 'cordon.json').text.contains('"exitCode": 1')
