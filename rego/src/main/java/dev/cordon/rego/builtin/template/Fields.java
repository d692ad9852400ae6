package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up fields, one after the other: entries of maps, and the methods that numbers of JSON have. */
final class Fields {
    private static final String ANY = "interface {}";

    private Fields() {}

    /**
     * The last field.
     *
     * @param arguments how many arguments it is given
     */
    static GoValue chain(Execution execution, Operand node, GoValue from, List<String> names, int arguments) {
        GoValue value = from;
        for (int i = 0; i < names.size(); i++) {
            boolean isLast = i == names.size() - 1;
            String type = i == 0 ? value.typeName() : ANY;
            value = field(execution, node, value, type, names.get(i), isLast ? arguments : 0);
        }
        return value;
    }

    private static GoValue field(
            Execution execution, Operand node, GoValue from, String type, String name, int arguments) {
        return switch (from.kind()) {
            case NONE -> GoValue.NONE;
            case NIL -> throw execution.problem("nil pointer evaluating interface {}." + name);
            case MAP -> {
                if (arguments > 0) {
                    throw execution.problem(name + " is not a method but has arguments");
                }
                yield from.asMap().getOrDefault(name, GoValue.NONE);
            }
            case NUMBER -> {
                GoValue result = method(execution, node, from.asText(), name, arguments);
                if (result == null) {
                    throw noField(execution, name, type);
                }
                yield result;
            }
            default -> throw noField(execution, name, type);
        };
    }

    private static TemplateException noField(Execution execution, String name, String type) {
        return execution.problem("can't evaluate field " + name + " in type " + type);
    }

    private static @Nullable GoValue method(
            Execution execution, Operand node, String number, String name, int arguments) {
        boolean isMethod = name.equals("String") || name.equals("Int64") || name.equals("Float64");
        if (isMethod && arguments > 0) {
            throw execution.problem("wrong number of args for " + name + ": want 0 got " + arguments);
        }
        return switch (name) {
            case "String" -> GoValue.string(number);
            case "Int64" -> whole(execution, node, number);
            case "Float64" -> floating(execution, node, number);
            default -> null;
        };
    }

    private static GoValue whole(Execution execution, Operand node, String number) {
        if (!number.matches("[-+]?[0-9]+")) {
            throw cannotParse(execution, node, "Int64", "ParseInt", number, "invalid syntax");
        }
        java.math.BigInteger value = new java.math.BigInteger(number);
        if (value.bitLength() >= Long.SIZE) {
            throw cannotParse(execution, node, "Int64", "ParseInt", number, "value out of range");
        }
        return new GoValue(GoValue.Kind.INT64, value);
    }

    private static GoValue floating(Execution execution, Operand node, String number) {
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw cannotParse(execution, node, "Float64", "ParseFloat", number, "value out of range");
        }
        return GoValue.floating(value);
    }

    private static TemplateException cannotParse(
            Execution execution, Operand node, String method, String function, String number, String why) {
        execution.at(node);
        return execution.problem("error calling " + method + ": strconv." + function + ": parsing "
                + GoQuote.quote(number) + ": " + why);
    }
}
