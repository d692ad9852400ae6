package dev.cordon.finding;

/**
 * The stable codes of what can be wrong with the input or with the tool itself. {@code docs/messages.md} explains each;
 * a code is never given a second meaning.
 */
public enum ProblemCode {
    /** A descriptor breaks the syntax of its format. */
    DESCRIPTOR_SYNTAX("CRD-101"),
    /** A descriptor exceeds a limit: size, depth, expanded aliases. */
    DESCRIPTOR_LIMIT("CRD-102"),
    /** A file cannot be read. */
    DESCRIPTOR_UNREADABLE("CRD-103"),
    /** No descriptor was found. */
    NO_DESCRIPTORS("CRD-104"),
    /** A descriptor is well-formed and says something impossible, such as two resources with one address. */
    DESCRIPTOR_INVALID("CRD-105"),
    /** There is no register. */
    NO_REGISTER("CRD-201"),
    /** The register breaks YAML's syntax. */
    REGISTER_SYNTAX("CRD-202"),
    /** The register breaks its schema. */
    REGISTER_SCHEMA("CRD-203"),
    /** The register refers to something that it does not define, or defines something twice. */
    REGISTER_REFERENCE("CRD-204"),
    /** A policy does not compile. */
    POLICY_COMPILE("CRD-301"),
    /** A policy cannot be evaluated. */
    POLICY_EVALUATION("CRD-302"),
    /** A policy outside the pack lies in a reserved package. */
    POLICY_RESERVED("CRD-303"),
    /** The configuration names a rule that does not exist. */
    UNKNOWN_RULE("CRD-304"),
    /** No rule was evaluated. */
    NO_RULES("CRD-305"),
    /** A policy answered with something that is not a decision. */
    POLICY_ANSWER("CRD-306"),
    /** A mapping file is invalid. */
    MAPPING_INVALID("CRD-401"),
    /** A parameter is missing or wrong. */
    CONFIGURATION("CRD-501"),
    /** A report cannot be written. */
    REPORT_UNWRITABLE("CRD-502"),
    /** The baseline is invalid. */
    BASELINE_INVALID("CRD-503"),
    /** What another repository exported of its estate is invalid. */
    FRAGMENT_INVALID("CRD-504"),
    /** Cordon itself failed. */
    INTERNAL("CRD-900");

    private final String id;

    ProblemCode(String id) {
        this.id = id;
    }

    /** The code as printed, such as {@code CRD-101}. */
    public String id() {
        return id;
    }
}
