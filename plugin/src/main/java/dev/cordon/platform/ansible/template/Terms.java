package dev.cordon.platform.ansible.template;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to terms, answered as Jinja would. */
public final class Terms {

    /** What Ansible leaves out an argument for. */
    public static final Term OMITTED = new Term.Missing("it is left out", true);

    static final Term NULL = new Term.Scalar(NullValue.NULL);

    private Terms() {}

    public static Term text(String text) {
        return text.length() > Term.LONGEST
                ? new Term.Missing("the text is longer than " + Term.LONGEST + " characters")
                : new Term.Scalar(StringValue.of(text));
    }

    static Term number(long number) {
        return new Term.Scalar(NumberValue.of(number));
    }

    public static Term truth(boolean truth) {
        return new Term.Scalar(BooleanValue.of(truth));
    }

    /** The list of these texts. */
    public static Term texts(List<String> texts) {
        return Term.list(texts.stream().map(Terms::text).toList());
    }

    /** The value, where it is a single one that is known; else null. */
    public static @Nullable Value scalar(Term term) {
        return term.accept(new Kind<Value>() {
                    @Override
                    public Optional<Value> scalar(Term.Scalar scalar) {
                        return Optional.of(scalar.value());
                    }
                })
                .orElse(null);
    }

    /** The items of a list that is known as such; else null. */
    public static @Nullable List<Term> items(Term term) {
        return term.accept(new Kind<List<Term>>() {
                    @Override
                    public Optional<List<Term>> items(Term.Items items) {
                        return Optional.of(items.items());
                    }
                })
                .orElse(null);
    }

    /** The mapping, where it is known as such; else null. */
    public static Term.@Nullable Members members(Term term) {
        return term.accept(new Kind<Term.Members>() {
                    @Override
                    public Optional<Term.Members> members(Term.Members members) {
                        return Optional.of(members);
                    }
                })
                .orElse(null);
    }

    /** Why the term itself is not known, or null where it is. */
    public static Term.@Nullable Missing missing(Term term) {
        return term.accept(new Kind<Term.Missing>() {
                    @Override
                    public Optional<Term.Missing> missing(Term.Missing missing) {
                        return Optional.of(missing);
                    }
                })
                .orElse(null);
    }

    /** The first thing in the term that is not known, or null where all of it is. */
    public static Term.@Nullable Missing anyMissing(Term term) {
        return term.accept(new FirstMissing()).orElse(null);
    }

    /** As a template prints it; null where it is no single known value. */
    public static @Nullable String print(Term term) {
        @Nullable Value value = scalar(term);
        if (value == null) {
            return null;
        }
        if (value instanceof StringValue text) {
            return text.value();
        }
        if (value instanceof BooleanValue truth) {
            return truth.value() ? "True" : "False";
        }
        return value == NullValue.NULL ? "" : value.toString();
    }

    /** As Python makes a text of it, in operators and filters; null where it is no single known value. */
    static @Nullable String written(Term term) {
        return scalar(term) == NullValue.NULL ? "None" : print(term);
    }

    /** Whether a condition takes it for true; null where that is not known. */
    public static @Nullable Boolean isTrue(Term term) {
        if (missing(term) != null) {
            return null;
        }
        @Nullable Value value = scalar(term);
        if (value == null) {
            return term.size() > 1;
        }
        if (value instanceof BooleanValue truth) {
            return truth.value();
        }
        if (value instanceof StringValue text) {
            return !text.value().isEmpty();
        }
        return value instanceof NumberValue number ? !number.equals(NumberValue.ZERO) : Boolean.FALSE;
    }

    /** What is known of it as a value: what is missing in a mapping is absent, and null in a list. */
    public static Value known(Term term) {
        return term.accept(new Known());
    }

    private abstract static class Kind<R> implements Term.Visitor<Optional<R>> {
        @Override
        public Optional<R> scalar(Term.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<R> missing(Term.Missing missing) {
            return Optional.empty();
        }

        @Override
        public Optional<R> items(Term.Items items) {
            return Optional.empty();
        }

        @Override
        public Optional<R> members(Term.Members members) {
            return Optional.empty();
        }
    }

    private static final class FirstMissing extends Kind<Term.Missing> {
        @Override
        public Optional<Term.Missing> missing(Term.Missing missing) {
            return Optional.of(missing);
        }

        @Override
        public Optional<Term.Missing> items(Term.Items items) {
            return first(items.items());
        }

        @Override
        public Optional<Term.Missing> members(Term.Members members) {
            return first(members.members().values());
        }

        private Optional<Term.Missing> first(Iterable<Term> terms) {
            for (Term term : terms) {
                Optional<Term.Missing> found = term.accept(this);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static final class Known implements Term.Visitor<Value> {
        @Override
        public Value scalar(Term.Scalar scalar) {
            return scalar.value();
        }

        @Override
        public Value missing(Term.Missing missing) {
            return NullValue.NULL;
        }

        @Override
        public Value items(Term.Items items) {
            List<Value> values = new ArrayList<>(items.items().size());
            items.items().forEach(item -> values.add(item.accept(this)));
            return ArrayValue.of(values);
        }

        @Override
        public Value members(Term.Members members) {
            var object = ObjectValue.builder();
            members.members().forEach((name, member) -> {
                if (Terms.missing(member) == null) {
                    object.put(name, member.accept(this));
                }
            });
            return object.build();
        }
    }
}
