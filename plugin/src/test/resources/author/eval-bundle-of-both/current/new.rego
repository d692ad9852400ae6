package current

granted contains name if some name in data.legacy.allowed

test_new if granted == {"a", "b"}
