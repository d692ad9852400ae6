package dev.cordon.rego.builtin;

/** A built-in function cannot do what it is asked: its result is undefined, or an error where errors are strict. */
public final class BuiltinException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of problem it is. */
    public enum Kind {
        /** An argument of the wrong type. */
        TYPE("eval_type_error"),
        /** Anything else. */
        OTHER("eval_builtin_error");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Kind kind;
    private final boolean halting;

    private BuiltinException(Kind kind, String message, boolean halting) {
        super(message, null, false, false);
        this.kind = kind;
        this.halting = halting;
    }

    public static BuiltinException type(String message) {
        return new BuiltinException(Kind.TYPE, message, false);
    }

    public static BuiltinException other(String message) {
        return new BuiltinException(Kind.OTHER, message, false);
    }

    /** A problem that ends the evaluation even where errors are not strict. */
    public static BuiltinException halting(String message) {
        return new BuiltinException(Kind.OTHER, message, true);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isHalting() {
        return halting;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
