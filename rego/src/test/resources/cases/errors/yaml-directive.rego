package example

p := yaml.unmarshal("# x\n%foo\n---\na: 1")
