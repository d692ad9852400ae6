package dev.cordon.rego.source;

/** How much a diagnostic weighs: an error stops the work, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
