package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** Anything that stands for values: the nouns of the language. */
public sealed interface Term {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** A literal: {@code null}, {@code true}, {@code 1}, {@code "a"}. */
    record Scalar(Span span, Value value) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScalar(this);
        }
    }

    /** A variable, or before resolution perhaps the name of a rule or import. */
    record Var(Span span, String name) implements Term {
        /** Starts the names that the parser and compiler make up; no source text can contain it. */
        public static final String GENERATED_PREFIX = "$";

        /** Separates the name that the user gave from the number that tells same-named variables apart. */
        public static final char RENAMED_SEPARATOR = '#';

        /** Starts the names given to each underscore. */
        public static final String WILDCARD_PREFIX = GENERATED_PREFIX + "w";

        /** Starts the names of what the compiler has moved to a line of its own; their spans are those of what was moved. */
        public static final String MOVED_PREFIX = GENERATED_PREFIX + "m";

        public boolean isGenerated() {
            return name.startsWith(GENERATED_PREFIX);
        }

        /** Whether the source has an underscore here: nothing else can refer to this variable. */
        public boolean isWildcard() {
            return name.startsWith(WILDCARD_PREFIX);
        }

        /** Whether this stands for something that the compiler has moved elsewhere. */
        public boolean isMoved() {
            return name.startsWith(MOVED_PREFIX);
        }

        /** The name as the user wrote it. */
        public String sourceName() {
            int separator = name.indexOf(RENAMED_SEPARATOR);
            return isGenerated() ? "_" : separator < 0 ? name : name.substring(0, separator);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitVar(this);
        }
    }

    /** {@code head[path][path]}; {@code head.name} has a string scalar in its path. */
    record Ref(Span span, Term head, List<Term> path) implements Term {
        public Ref {
            path = List.copyOf(path);
        }

        /** Whether the head is the variable of that name. */
        public boolean startsWith(String name) {
            return head instanceof Var variable && variable.name().equals(name);
        }

        /** The name of the head if it is a variable, else the empty string. */
        public String headName() {
            return head instanceof Var variable ? variable.name() : "";
        }

        /** The names of head and path joined by dots, as built-in functions are called. */
        public String dotted() {
            StringBuilder name = new StringBuilder(headName());
            for (Term element : path) {
                name.append('.')
                        .append(
                                element instanceof Scalar scalar && scalar.value() instanceof StringValue string
                                        ? string.value()
                                        : element.toString());
            }
            return name.toString();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRef(this);
        }
    }

    /** A call of a function; infix operators are calls of the built-in function that they stand for. */
    record Call(Span span, Ref operator, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /** {@code [a, b]}. */
    record ArrayLiteral(Span span, List<Term> elements) implements Term {
        public ArrayLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }

    /** {@code {a, b}} or {@code set()}. */
    record SetLiteral(Span span, List<Term> elements) implements Term {
        public SetLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSet(this);
        }
    }

    /** {@code {k: v}}. */
    record ObjectLiteral(Span span, List<Entry> entries) implements Term {
        public ObjectLiteral {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObject(this);
        }
    }

    /** One {@code k: v} of an object. */
    record Entry(Term key, Term value) {}

    /** {@code [element | body]}. */
    record ArrayComprehension(Span span, Term element, Body body) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArrayComprehension(this);
        }
    }

    /** {@code {element | body}}. */
    record SetComprehension(Span span, Term element, Body body) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSetComprehension(this);
        }
    }

    /** {@code {key: value | body}}. */
    record ObjectComprehension(Span span, Term key, Term value, Body body) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObjectComprehension(this);
        }
    }

    /** {@code $"text {expression}"}: each part is a string scalar or a set comprehension of the expression's values. */
    record Template(Span span, List<Term> parts) implements Term {
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTemplate(this);
        }
    }

    /** One method per kind of term. */
    interface Visitor<R> {
        R visitScalar(Scalar scalar);

        R visitVar(Var variable);

        R visitRef(Ref ref);

        R visitCall(Call call);

        R visitArray(ArrayLiteral array);

        R visitSet(SetLiteral set);

        R visitObject(ObjectLiteral object);

        R visitArrayComprehension(ArrayComprehension comprehension);

        R visitSetComprehension(SetComprehension comprehension);

        R visitObjectComprehension(ObjectComprehension comprehension);

        R visitTemplate(Template template);
    }
}
