package dev.cordon.platform.arm.expression;

/** That a text in brackets is no expression. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ExpressionException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What is wrong, and where in the text. */
    public String reason() {
        return reason;
    }
}
