package dev.cordon.rego;

/** The version of the language that a policy is written in; policies of both may be compiled together. */
public enum RegoVersion {
    /** Without the keywords that came later, unless the policy imports them or {@code rego.v1}. */
    V0,
    V1
}
