String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('PASS: 2/2')
assert log.contains('Coverage: 100.00 % of lines')
assert log.contains('tests do not reach enough lines of the policies')

def report = new File(basedir, 'target/surefire-reports/TEST-cordon.policies.xml')
def suites = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report)
assert suites.getElementsByTagName('testsuite').item(0).getAttribute('name') == 'data.acme.tags_test'
assert new File(basedir, 'target/surefire-reports/cordon-policy-coverage.json').text.contains('"not_covered"')
