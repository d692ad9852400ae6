package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Operator;
import dev.cordon.platform.terraform.value.Equality;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** Operators. */
final class Operations {

    private Operations() {}

    static Term binary(Operator operator, Term left, Term right) {
        List<Term> operands = List.of(left, right);
        if (operator == Operator.AND || operator == Operator.OR) {
            boolean decisive = operator == Operator.OR;
            if (decides(left, decisive) || decides(right, decisive)) {
                return Terms.withOrigins(Term.of(BooleanValue.of(decisive)), Terms.origins(operands));
            }
        }
        if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
            return Equality.decide(left, right)
                    .map(equal -> Term.of(BooleanValue.of(equal == (operator == Operator.EQUAL))))
                    .map(result -> Terms.withOrigins(result, Terms.origins(operands)))
                    .orElseGet(() -> Terms.unknownFrom(operands, ""));
        }
        if (Terms.firstUnknown(left) != null || Terms.firstUnknown(right) != null) {
            return Terms.unknownFrom(operands, "");
        }
        Value result = known(operator, Terms.toValue(left), Terms.toValue(right));
        return Terms.fromValue(result, Terms.origins(operands));
    }

    static Term unary(Operator operator, Term operand) {
        if (Terms.firstUnknown(operand) != null) {
            return Terms.unknownFrom(List.of(operand), "");
        }
        Value value = Terms.toValue(operand);
        Value result = operator == Operator.NOT
                ? BooleanValue.of(!Texts.isTrue(value))
                : Numbers.value(Numbers.of(value).negate());
        return Terms.fromValue(result, Terms.origins(List.of(operand)));
    }

    /** One false makes an {@code &&} false whatever the other is. */
    private static boolean decides(Term term, boolean decisive) {
        return term instanceof Term.Scalar scalar && Texts.isTrue(scalar.value()) == decisive;
    }

    private static Value known(Operator operator, Value left, Value right) {
        return switch (operator) {
            case OR -> BooleanValue.of(Texts.isTrue(left) || Texts.isTrue(right));
            case AND -> BooleanValue.of(Texts.isTrue(left) && Texts.isTrue(right));
            case GREATER -> BooleanValue.of(compare(left, right) > 0);
            case GREATER_OR_EQUAL -> BooleanValue.of(compare(left, right) >= 0);
            case LESS -> BooleanValue.of(compare(left, right) < 0);
            case LESS_OR_EQUAL -> BooleanValue.of(compare(left, right) <= 0);
            case ADD -> Numbers.value(Numbers.of(left).add(Numbers.of(right)));
            case SUBTRACT -> Numbers.value(Numbers.of(left).subtract(Numbers.of(right)));
            case MULTIPLY -> Numbers.value(Numbers.of(left).multiply(Numbers.of(right), Numbers.PRECISION));
            case DIVIDE -> Numbers.value(Numbers.of(left).divide(divisor(right), Numbers.PRECISION));
            case REMAINDER -> Numbers.value(Numbers.of(left).remainder(divisor(right)));
            case EQUAL, NOT_EQUAL, NOT, NEGATE -> throw new IllegalStateException(operator + " is answered elsewhere");
        };
    }

    private static BigDecimal divisor(Value value) {
        BigDecimal divisor = Numbers.of(value);
        if (divisor.signum() == 0) {
            throw new TermException("division by zero");
        }
        return divisor;
    }

    private static int compare(Value left, Value right) {
        return Numbers.of(left).compareTo(Numbers.of(right));
    }
}
