package 42
