package dev.cordon.rego.eval;

import dev.cordon.rego.plan.Observer;
import java.util.function.Consumer;

/**
 * What an evaluation is told about the world.
 *
 * @param strictBuiltinErrors whether a problem of a built-in function ends the evaluation
 * @param nowNanos the time, in nanoseconds since the epoch
 * @param seed where random numbers begin
 * @param output takes what {@code print} prints
 * @param observer is told what the evaluation does
 */
public record SessionOptions(
        boolean strictBuiltinErrors, long nowNanos, long seed, Consumer<String> output, Observer observer) {}
