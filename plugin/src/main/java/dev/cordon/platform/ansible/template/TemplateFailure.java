package dev.cordon.platform.ansible.template;

/** That an expression cannot be parsed; never leaves the package. */
final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFailure(String message) {
        super(message, null, false, false);
    }
}
