package dev.cordon.rego.compile;

/** The codes under which OPA reports what is wrong with a policy. */
final class ErrorCode {
    static final String COMPILE = "rego_compile_error";
    static final String TYPE = "rego_type_error";
    static final String UNSAFE_VARIABLE = "rego_unsafe_var_error";
    static final String RECURSION = "rego_recursion_error";

    private ErrorCode() {}
}
