package dev.cordon.platform.terraform.planfile;

/** That a plan file is not what Terraform writes. */
final class PlanFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanFormatException(String message) {
        super(message, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
