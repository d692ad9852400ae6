package dev.cordon.platform.terraform.value;

/** That an operation or function makes no sense for its operands; becomes an unknown value with this reason. */
public final class TermException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TermException(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
