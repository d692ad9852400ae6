package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoFormat;
import dev.cordon.rego.builtin.format.GoQuote;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template consists of. */
interface Statement {
    /** How to go on. */
    enum Flow {
        NEXT,
        BREAK,
        CONTINUE
    }

    Flow execute(Execution execution, GoValue dot);

    /** Whether there is nothing but spaces and comments: such a template does not take the place of another. */
    default boolean isBlank() {
        return false;
    }

    /** One after the other. */
    record Sequence(List<Statement> statements) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            for (Statement statement : statements) {
                Flow flow = statement.execute(execution, dot);
                if (flow != Flow.NEXT) {
                    return flow;
                }
            }
            return Flow.NEXT;
        }

        @Override
        public boolean isBlank() {
            return statements.stream().allMatch(Statement::isBlank);
        }
    }

    /** Text between actions. */
    record Text(String text) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            execution.write(text);
            return Flow.NEXT;
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A value that is written, unless it is put into a variable. */
    record Action(Pipeline pipeline) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            GoValue value = pipeline.value(execution, dot);
            if (pipeline.variables().isEmpty()) {
                execution.write(printed(value));
            }
            return Flow.NEXT;
        }

        private static String printed(GoValue value) {
            return value.isNothing() ? Functions.NO_VALUE : GoFormat.sprint(List.of(value));
        }
    }

    /**
     * {@code if} and {@code with}.
     *
     * @param setsDot whether the value is the dot of what follows
     */
    record Conditional(
            boolean setsDot,
            Pipeline pipeline,
            Sequence then,
            @Nullable Sequence otherwise) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            int mark = execution.mark();
            GoValue value = pipeline.value(execution, dot);
            Flow flow = Flow.NEXT;
            if (Functions.isTrue(value)) {
                flow = then.execute(execution, setsDot ? value : dot);
            } else if (otherwise != null) {
                flow = otherwise.execute(execution, dot);
            }
            execution.forgetVariables(mark);
            return flow;
        }
    }

    /** {@code break} and {@code continue}. */
    record Jump(Flow flow) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            return flow;
        }
    }

    /** Another template in the place of the action. */
    record Include(int at, String name, @Nullable Pipeline pipeline) implements Statement {
        @Override
        public Flow execute(Execution execution, GoValue dot) {
            execution.at(at, this);
            execution.checkIncluded(name);
            execution.include(name, pipeline == null ? GoValue.NONE : pipeline.value(execution, dot));
            return Flow.NEXT;
        }

        @Override
        public String toString() {
            return "{{template " + GoQuote.quote(name) + (pipeline == null ? "" : " " + pipeline) + "}}";
        }
    }
}
