package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;

/**
 * Is told what an evaluation does. Plans tell of rules and lines only if they were made to be observed; tests with cases tell
 * of their cases always.
 */
public interface Observer {
    /** Takes no notice. */
    Observer NONE = new Observer() {};

    /**
     * The body of a rule begins.
     *
     * @param head the head of the rule
     * @param name its dotted path
     */
    default void enter(Span head, String name) {}

    /** The body of the rule entered last has a solution. */
    default void exit(Span head) {}

    /** The body of the rule entered last has no more solutions. */
    default void leave(Span head) {}

    /** The body of a comprehension or of {@code every} begins, inside of the line evaluated last. */
    default void enterClosure() {}

    /** That body has a solution. */
    default void exitClosure() {}

    /** That body has no more solutions. */
    default void leaveClosure() {}

    /** A line of a body is evaluated. */
    default void line(Span line) {}

    /** A part of a line is evaluated that OPA's compiler gives a line of its own. */
    default void reached(Span part) {}

    /** A line has no more solutions. */
    default void lineDone(Span line) {}

    /**
     * A rule with cases reaches one of them.
     *
     * @param rule the rule as a whole
     * @param path the computed end of its path: the names of the case
     */
    default void testCase(Span rule, List<Value> path) {}

    /** A policy calls {@code trace}. */
    default void note(String message) {}
}
