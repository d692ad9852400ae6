package dev.cordon.descriptor.hcl.syntax;

/** An operator with its precedence; a higher one binds closer. */
public enum Operator {
    OR("||", 1),
    AND("&&", 2),
    EQUAL("==", 3),
    NOT_EQUAL("!=", 3),
    GREATER(">", 4),
    GREATER_OR_EQUAL(">=", 4),
    LESS("<", 4),
    LESS_OR_EQUAL("<=", 4),
    ADD("+", 5),
    SUBTRACT("-", 5),
    MULTIPLY("*", 6),
    DIVIDE("/", 6),
    REMAINDER("%", 6),
    NOT("!", 7),
    NEGATE("-", 7);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    public String sign() {
        return sign;
    }

    public int precedence() {
        return precedence;
    }
}
