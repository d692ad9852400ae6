package dev.cordon.usecase.check;

import java.time.Duration;

/** How long one step of a check took. */
public record Timing(String step, Duration duration) {}
