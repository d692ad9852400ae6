package dev.cordon.platform.terraform.config;

import java.time.Duration;

/** Counts what the evaluation of one root module costs. */
final class Budget {

    private static final int STEPS = 20_000_000;
    private static final int DEPTH = 40_000;
    private static final int INSTANCES = 100_000;
    private static final long CHARACTERS = 100_000_000;

    /** A step may cost as much as the list that it copies; what no count sees, the clock does. */
    private static final Duration TIME = Duration.ofMinutes(2);

    private static final int STEPS_BETWEEN_LOOKS = 8;

    private final long start = System.nanoTime();
    private int steps;
    private int depth;
    private int instances;
    private long characters;

    void enter() {
        if (++steps > STEPS) {
            throw new EvaluationLimit("evaluating this module takes more than " + STEPS + " steps");
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > TIME.toNanos()) {
            throw new EvaluationLimit("evaluating this module takes more than " + TIME.toSeconds() + " seconds");
        }
        if (++depth > DEPTH) {
            throw new EvaluationLimit(
                    "the values of this module depend on each other more than " + DEPTH + " levels deep");
        }
    }

    void leave() {
        depth--;
    }

    void instance() {
        if (++instances > INSTANCES) {
            throw new EvaluationLimit("this module has more than " + INSTANCES + " instances of resources and modules");
        }
    }

    void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new EvaluationLimit("the texts of this module come to more than " + CHARACTERS + " characters");
        }
    }
}
