package dev.cordon.platform.terraform.value;

/** That an operation or function makes no sense for its operands; becomes an unknown value with this reason. */
public final class TermException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Characters of a reason; what it quotes may be any length. */
    private static final int LONGEST = 200;

    public TermException(String reason) {
        super(reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
