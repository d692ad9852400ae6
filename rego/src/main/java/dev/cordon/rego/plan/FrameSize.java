package dev.cordon.rego.plan;

/**
 * How much room a body needs while it runs.
 *
 * @param slots number of variables and intermediate values
 * @param collectors number of comprehensions
 */
public record FrameSize(int slots, int collectors) {}
