package config

gate := "report"
