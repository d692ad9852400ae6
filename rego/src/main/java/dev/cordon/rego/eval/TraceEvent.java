package dev.cordon.rego.eval;

import dev.cordon.rego.source.Span;

/**
 * One event of an evaluation.
 *
 * @param depth how deep rules had called each other
 * @param location the head of the rule, or the line
 * @param text the dotted path of the rule, the text of the line, or the message
 */
public record TraceEvent(Operation operation, int depth, Span location, String text) {
    /** What happened. */
    public enum Operation {
        /** The body of a rule begins. */
        ENTER,
        /** A line is evaluated. */
        EVAL,
        /** A line does not hold, or a body has no solution. */
        FAIL,
        /** The body of a rule has a solution. */
        EXIT,
        /** The policy has called {@code trace}. */
        NOTE
    }
}
