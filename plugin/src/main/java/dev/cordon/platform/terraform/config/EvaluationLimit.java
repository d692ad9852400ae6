package dev.cordon.platform.terraform.config;

/** That a configuration would cost more than any honest one; ends the reading of its root module. */
final class EvaluationLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    EvaluationLimit(String message) {
        super(message, null, false, false);
        this.reason = message;
    }

    String reason() {
        return reason;
    }
}
