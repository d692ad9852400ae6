String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/alone/cordon.json').text.contains('"result": "PASS"')
['file', 'artifact'].each {
  String report = new File(basedir, 'target/' + it + '/cordon.json').text
  assert report.contains('SEP-NET-001')
  assert report.contains('council-net/terraform/main.tf')
}
assert log.contains('and 0000000000000000000000000000000000000000000000000000000000000000 was expected')
