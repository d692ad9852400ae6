package dev.cordon.platform.ansible.template;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression of Jinja that evaluates itself. What cannot be evaluated here is a missing term, never an exception. */
sealed interface Expression
        permits LookupCall,
                Expression.Literal,
                Expression.Name,
                Expression.Member,
                Expression.OfHost,
                Expression.Range,
                Expression.Filtered,
                Expression.Tested,
                Expression.Not,
                Expression.Logical,
                Expression.Binary,
                Expression.Conditional,
                Expression.ListOf,
                Expression.MapOf,
                Expression.Text {

    Term evaluate(Names names);

    /** A literal; also what cannot be parsed or is not evaluated, as the missing term that says so. */
    record Literal(Term term) implements Expression {
        @Override
        public Term evaluate(Names names) {
            return term;
        }
    }

    /** A name. */
    record Name(String name) implements Expression {
        @Override
        public Term evaluate(Names names) {
            return names.get(name);
        }
    }

    /** {@code a.b} and {@code a['b']}, {@code a[0]}. */
    record Member(Expression of, Expression key) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Term base = of.evaluate(names);
            if (Terms.missing(base) != null) {
                return base;
            }
            Term wanted = key.evaluate(names);
            @Nullable Value name = Terms.scalar(wanted);
            return name == null ? new Term.Missing("the key is not known") : Members.of(base, name);
        }
    }

    /** {@code hostvars[host].a}. */
    record OfHost(Expression host, Expression key) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Term on = host.evaluate(names);
            Term wanted = key.evaluate(names);
            @Nullable String hostName = Terms.print(on);
            @Nullable String name = Terms.print(wanted);
            if (hostName == null || name == null) {
                return Operators.missing(hostName == null ? on : wanted, "the host or the name is not known");
            }
            return names.get(hostName, name);
        }
    }

    /** {@code range(a, b, c)}. */
    record Range(List<Expression> bounds) implements Expression {
        @Override
        public Term evaluate(Names names) {
            List<Long> numbers = new ArrayList<>();
            for (Expression bound : bounds) {
                Term term = bound.evaluate(names);
                @Nullable String text = Terms.print(term);
                if (text == null || !text.matches("-?[0-9]{1,9}")) {
                    return Operators.missing(term, "a bound of range() is no number");
                }
                numbers.add(Long.valueOf(text));
            }
            return ListForms.range(numbers);
        }
    }

    /** {@code a | name(arguments)}. */
    record Filtered(Expression input, String filter, List<Expression> arguments, Map<String, Expression> named)
            implements Expression {
        @Override
        public Term evaluate(Names names) {
            return Filters.apply(filter, input.evaluate(names), new Arguments(arguments, named, names));
        }
    }

    /** {@code a is name}, {@code a is not name}. */
    record Tested(Expression input, String test, List<Expression> arguments, boolean negated) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Term answer = Tests.apply(test, input.evaluate(names), new Arguments(arguments, Map.of(), names));
            return negated ? Operators.not(answer) : answer;
        }
    }

    /** {@code not a}. */
    record Not(Expression operand) implements Expression {
        @Override
        public Term evaluate(Names names) {
            return Operators.not(operand.evaluate(names));
        }
    }

    /** {@code a and b}, {@code a or b}: the value of one of them, as in Python. */
    record Logical(boolean and, Expression left, Expression right) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Term first = left.evaluate(names);
            @Nullable Boolean truth = Terms.isTrue(first);
            if (truth != null) {
                return truth == and ? right.evaluate(names) : first;
            }
            // Of two truths the known one may decide; which of two values it is, is not known.
            Term second = right.evaluate(names);
            return Terms.scalar(second) instanceof BooleanValue decides && decides.value() != and ? second : first;
        }
    }

    /** {@code a == b} and the other operators on two values. */
    record Binary(String operator, Expression left, Expression right) implements Expression {
        @Override
        public Term evaluate(Names names) {
            return Operators.apply(operator, left.evaluate(names), right.evaluate(names));
        }
    }

    /** {@code a if condition else b}. */
    record Conditional(Expression then, Expression condition, Expression otherwise) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Term answer = condition.evaluate(names);
            @Nullable Boolean truth = Terms.isTrue(answer);
            if (truth == null) {
                return new Term.Missing("the condition is not known: " + Operators.reason(answer));
            }
            return truth ? then.evaluate(names) : otherwise.evaluate(names);
        }
    }

    /** {@code [a, b]}. */
    record ListOf(List<Expression> items) implements Expression {
        @Override
        public Term evaluate(Names names) {
            return Term.list(items.stream().map(item -> item.evaluate(names)).toList());
        }
    }

    /** {@code {'a': b}}. */
    record MapOf(Map<String, Expression> members) implements Expression {
        @Override
        public Term evaluate(Names names) {
            Map<String, Term> terms = new LinkedHashMap<>();
            members.forEach((name, member) -> terms.put(name, member.evaluate(names)));
            return Term.map(terms);
        }
    }

    /** Text with expressions between. */
    record Text(List<Expression> parts) implements Expression {
        @Override
        public Term evaluate(Names names) {
            StringBuilder text = new StringBuilder();
            for (Expression part : parts) {
                Term term = part.evaluate(names);
                @Nullable String printed = Terms.print(term);
                if (printed == null) {
                    return Operators.missing(term, "a list or mapping inside a text");
                }
                text.append(printed);
                if (text.length() > Term.LONGEST) {
                    break;
                }
            }
            return Terms.text(text.toString());
        }
    }

    /** Access to what is in a value. */
    final class Members {
        private Members() {}

        static Term of(Term base, Value key) {
            Term.@Nullable Members mapping = Terms.members(base);
            String name = key instanceof BooleanValue || key == NullValue.NULL ? "" : String.valueOf(text(key));
            if (mapping != null) {
                @Nullable Term member = mapping.members().get(name);
                return member == null ? undefined(name) : member;
            }
            @Nullable List<Term> items = Terms.items(base);
            if (items != null && key instanceof NumberValue number && number.isLong()) {
                long index = number.longValue() < 0 ? items.size() + number.longValue() : number.longValue();
                return index >= 0 && index < items.size() ? items.get((int) index) : undefined(name);
            }
            return new Term.Missing("\"" + name + "\" of a value is not evaluated");
        }

        private static @Nullable String text(Value key) {
            return Terms.print(new Term.Scalar(key));
        }

        private static Term undefined(String name) {
            return new Term.Missing("nothing is called \"" + name + "\" there", true);
        }
    }

    /** The arguments of a filter or test. */
    record Arguments(List<Expression> positional, Map<String, Expression> named, Names names) {

        int count() {
            return positional.size() + named.size();
        }

        /** The argument at a place or of a name; null where it is not given. */
        @Nullable
        Term get(int index, String name) {
            @Nullable Expression given = index < positional.size() ? positional.get(index) : named.get(name);
            return given == null ? null : given.evaluate(names);
        }

        /** The text of an argument, or the default where it is not given; null where it is not known. */
        @Nullable
        String text(int index, String name, String otherwise) {
            @Nullable Term term = get(index, name);
            return term == null ? otherwise : Terms.print(term);
        }

        List<Term> all() {
            List<Term> all = new ArrayList<>();
            positional.forEach(argument -> all.add(argument.evaluate(names)));
            return all;
        }
    }
}
