package dev.cordon.resource.term;

/** That a template would cost more than any honest one; ends the reading of it. */
public final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public BudgetException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What goes over which limit. */
    public String reason() {
        return reason;
    }
}
