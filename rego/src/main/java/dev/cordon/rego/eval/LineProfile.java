package dev.cordon.rego.eval;

import dev.cordon.rego.source.Span;

/**
 * What an evaluation spent on one line.
 *
 * @param location the first expression of the line that was evaluated
 * @param nanos the time, without that of the rules which the line called
 * @param evaluations how often an expression of the line was evaluated
 * @param solutions how often it held, and what comes after it was tried
 * @param expressions how many expressions of the line were evaluated
 */
public record LineProfile(Span location, long nanos, long evaluations, long solutions, int expressions) {}
