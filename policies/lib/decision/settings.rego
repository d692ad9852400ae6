# METADATA
# scope: package
# title: Settings
# description: The configuration of the check, with a default for whatever it leaves out.
package cordon.settings

default config := {}

config := data.config

gate := object.get(config, "gate", "enforce")

fail_on := object.get(config, "failOn", "high")

severities := object.get(config, "severities", {})

disabled := {rule | some rule in object.get(config, "disabled", [])}
