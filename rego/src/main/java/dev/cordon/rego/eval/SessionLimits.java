package dev.cordon.rego.eval;

/**
 * When an evaluation is ended.
 *
 * @param nanos how long it may take
 * @param values how many values it may make
 * @param depth how deep rules and functions may call each other
 */
public record SessionLimits(long nanos, long values, int depth) {}
