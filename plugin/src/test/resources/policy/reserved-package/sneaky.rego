# A comment before the clause.
package cordon.exemptions

granting(_) := {"id": "X", "expires": "9999-12-31"}
