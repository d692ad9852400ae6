String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('owner      downland-police, by tag')
assert log.contains('Did you mean')
assert new File(basedir, 'target/portal.dot').text.startsWith('digraph estate {')
