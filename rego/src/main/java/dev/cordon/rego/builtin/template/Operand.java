package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an action that has a value. Its text is that which messages show. */
interface Operand {
    /** The offset that messages name. */
    int at();

    /** The value as an argument of a function. */
    GoValue argument(Execution execution, GoValue dot);

    /**
     * The value as the first word of a command.
     *
     * @param last what the command before it in the pipeline gave
     */
    default GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
        execution.at(this);
        command.refuseArguments(execution, last);
        return argument(execution, dot);
    }

    /** Whether a command that is not the first of its pipeline may begin with it. */
    default boolean isExecutable() {
        return true;
    }

    /** A number, a text, a truth value. */
    record Constant(int at, String source, GoValue value) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            return value;
        }

        @Override
        public boolean isExecutable() {
            return false;
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /** {@code nil}. */
    record Nil(int at) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            return GoValue.NONE;
        }

        @Override
        public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
            execution.at(this);
            command.refuseArguments(execution, last);
            throw execution.problem("nil is not a command");
        }

        @Override
        public boolean isExecutable() {
            return false;
        }

        @Override
        public String toString() {
            return "nil";
        }
    }

    /** The value that the template, or the part of it, is for. */
    record Dot(int at) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            return dot;
        }

        @Override
        public boolean isExecutable() {
            return false;
        }

        @Override
        public String toString() {
            return ".";
        }
    }

    /** {@code .a.b}. */
    record Field(int at, List<String> names) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            return Fields.chain(execution, this, dot, names, 0);
        }

        @Override
        public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
            execution.at(this);
            return Fields.chain(execution, this, dot, names, command.count(last));
        }

        @Override
        public String toString() {
            return "." + String.join(".", names);
        }
    }

    /** {@code $x.a.b}. */
    record Variable(int at, String name, List<String> names) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            GoValue value = execution.variable(name);
            return names.isEmpty() ? value : Fields.chain(execution, this, value, names, 0);
        }

        @Override
        public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
            execution.at(this);
            if (names.isEmpty()) {
                command.refuseArguments(execution, last);
            }
            GoValue value = execution.variable(name);
            return names.isEmpty() ? value : Fields.chain(execution, this, value, names, command.count(last));
        }

        @Override
        public String toString() {
            return names.isEmpty() ? name : name + "." + String.join(".", names);
        }
    }

    /** Fields of something in parentheses, or of what a function gives. */
    record Chain(int at, Operand inner, List<String> names) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            return Fields.chain(execution, this, inner.argument(execution, dot), names, 0);
        }

        @Override
        public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
            execution.at(this);
            GoValue value = inner.argument(execution, dot);
            return Fields.chain(execution, this, value, names, command.count(last));
        }

        @Override
        public String toString() {
            String base = inner instanceof Pipeline ? "(" + inner + ")" : inner.toString();
            return base + "." + String.join(".", names);
        }
    }

    /** A function. */
    record Function(int at, String name) implements Operand {
        @Override
        public GoValue argument(Execution execution, GoValue dot) {
            execution.at(this);
            return Functions.call(execution, name, new Call(this, List.of(), dot, null));
        }

        @Override
        public GoValue call(Execution execution, GoValue dot, Command command, @Nullable GoValue last) {
            execution.at(this);
            return Functions.call(execution, name, new Call(command, command.arguments(), dot, last));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
