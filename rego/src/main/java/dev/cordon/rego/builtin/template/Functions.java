package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.Escapes;
import dev.cordon.rego.builtin.format.GoFormat;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The functions of templates. */
final class Functions {
    /** What is written where there is no value. */
    static final String NO_VALUE = "<no value>";

    private static final Map<String, Definition> ALL = Map.ofEntries(
            variadic("and", 1, arguments -> GoValue.NONE),
            variadic("or", 1, arguments -> GoValue.NONE),
            variadic("call", 1, arguments -> GoValue.NONE),
            fixed("not", 1, arguments -> GoValue.bool(!isTrue(arguments.get(0)))),
            variadic("print", 0, arguments -> GoValue.string(GoFormat.sprint(arguments))),
            variadic("println", 0, arguments -> GoValue.string(GoFormat.sprintln(arguments))),
            variadic("printf", 1, Functions::printf),
            variadic("html", 0, arguments -> GoValue.string(Escapes.html(text(arguments)))),
            variadic("js", 0, arguments -> GoValue.string(Escapes.javaScript(text(arguments)))),
            variadic("urlquery", 0, arguments -> GoValue.string(Escapes.urlQuery(text(arguments)))),
            fixed("len", 1, arguments -> Collections.length(arguments.get(0))),
            variadic("index", 1, Collections::index),
            variadic("slice", 1, Collections::slice),
            variadic("eq", 1, Comparisons::equal),
            fixed(
                    "ne",
                    2,
                    arguments -> GoValue.bool(!Comparisons.equal(arguments).asBoolean())),
            fixed("lt", 2, arguments -> GoValue.bool(Comparisons.isLess(arguments))),
            fixed("le", 2, arguments -> GoValue.bool(Comparisons.isLessOrEqual(arguments))),
            fixed("gt", 2, arguments -> GoValue.bool(!Comparisons.isLessOrEqual(arguments))),
            fixed("ge", 2, arguments -> GoValue.bool(!Comparisons.isLess(arguments))));

    private Functions() {}

    /** A function, the least number of its arguments, and whether there may be more. */
    private record Definition(int arity, boolean isVariadic, Function<List<GoValue>, GoValue> function) {}

    private static Map.Entry<String, Definition> fixed(
            String name, int arity, Function<List<GoValue>, GoValue> function) {
        return Map.entry(name, new Definition(arity, false, function));
    }

    private static Map.Entry<String, Definition> variadic(
            String name, int arity, Function<List<GoValue>, GoValue> function) {
        return Map.entry(name, new Definition(arity, true, function));
    }

    static boolean isKnown(String name) {
        return ALL.containsKey(name);
    }

    /** Whether a value is neither empty, nor zero, nor false, nor nothing; numbers of JSON are texts, and never empty. */
    static boolean isTrue(GoValue value) {
        return switch (value.kind()) {
            case NONE, NIL -> false;
            case BOOL -> value.asBoolean();
            case INT, INT64, UINT8, BIG -> value.asWhole().signum() != 0;
            case FLOAT -> value.asDouble() != 0;
            case STRING, NUMBER -> !value.asText().isEmpty();
            case SLICE -> !value.asList().isEmpty();
            case MAP -> !value.asMap().isEmpty();
        };
    }

    static GoValue call(Execution execution, String name, Call call) {
        Definition definition = Objects.requireNonNull(ALL.get(name));
        checkArity(execution, name, definition, call);
        GoValue shortcut = shortcut(execution, name, call);
        if (shortcut != null) {
            return shortcut;
        }
        if (name.equals("printf")) {
            checkFormat(execution, call);
        }
        List<GoValue> arguments = call.values(execution);
        try {
            if (name.equals("call")) {
                throw new TemplateException(notCallable(call, arguments.get(0)));
            }
            return definition.function().apply(arguments);
        } catch (TemplateException problem) {
            execution.at(call.node());
            throw execution.problem("error calling " + name + ": " + problem.getMessage());
        }
    }

    private static void checkArity(Execution execution, String name, Definition definition, Call call) {
        if (definition.isVariadic() && call.size() < definition.arity()) {
            throw execution.problem("wrong number of args for " + name + ": want at least " + definition.arity()
                    + " got " + call.arguments().size());
        }
        if (!definition.isVariadic() && call.size() != definition.arity()) {
            throw execution.problem(
                    "wrong number of args for " + name + ": want " + definition.arity() + " got " + call.size());
        }
    }

    /** The value of {@code and} and {@code or}, which look at no more arguments than they must. */
    private static @Nullable GoValue shortcut(Execution execution, String name, Call call) {
        if (!name.equals("and") && !name.equals("or")) {
            return null;
        }
        GoValue value = GoValue.NONE;
        for (Operand argument : call.arguments()) {
            value = argument.argument(execution, call.dot());
            if (isTrue(value) == name.equals("or")) {
                return value;
            }
        }
        return call.last() == null ? value : call.last();
    }

    /** There is nothing in JSON that could be called. */
    private static String notCallable(Call call, GoValue value) {
        String name = call.arguments().isEmpty()
                ? GoFormat.sprint(List.of(value))
                : call.arguments().get(0).toString();
        return value.isNothing() ? "call of nil" : "non-function " + name + " of type " + value.typeName();
    }

    private static void checkFormat(Execution execution, Call call) {
        Operand first = call.arguments().isEmpty() ? null : call.arguments().get(0);
        if (first instanceof Operand.Constant constant && constant.value().kind() != GoValue.Kind.STRING) {
            execution.at(first);
            throw execution.problem("expected string; found " + first);
        }
        if (first instanceof Operand.Nil) {
            execution.at(first);
            throw execution.problem("cannot assign nil to string");
        }
        GoValue value = first == null ? call.last() : first.argument(execution, call.dot());
        if (value != null && value.kind() == GoValue.Kind.NONE) {
            throw execution.problem("invalid value; expected string");
        }
        if (value != null && value.kind() != GoValue.Kind.STRING) {
            String type = value.kind() == GoValue.Kind.NIL ? "interface {}" : value.typeName();
            throw execution.problem("wrong type for value; expected string; got " + type);
        }
    }

    private static GoValue printf(List<GoValue> arguments) {
        List<GoValue> values = arguments.subList(1, arguments.size());
        return GoValue.string(new GoFormat(arguments.get(0).asText(), values).text());
    }

    private static String text(List<GoValue> arguments) {
        List<GoValue> printable = new ArrayList<>();
        arguments.forEach(value -> printable.add(value.isNothing() ? GoValue.string(NO_VALUE) : value));
        return GoFormat.sprint(printable);
    }
}
