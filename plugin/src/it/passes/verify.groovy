String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('PASS')
assert log.contains('no forbidden sharing in what was read; not a statement of compliance')
for (report in ['cordon.json', 'cordon.sarif', 'TEST-cordon.xml', 'cordon.md']) {
    assert new File(basedir, "target/cordon/$report").length() > 0
}
