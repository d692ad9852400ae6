package dev.cordon.rego.plan;

import java.util.ArrayList;
import java.util.List;

/** Steps in a row, while a plan is made. */
public final class Chain {
    private final List<Step> steps = new ArrayList<>();

    public void add(Step step) {
        steps.add(step);
    }

    /** Adds a step before others. */
    public void insert(int position, Step step) {
        steps.add(position, step);
    }

    public int size() {
        return steps.size();
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Ends the chain with a sink and gives its first step. */
    public Step endWith(Step sink) {
        Step first = sink;
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).linkTo(first);
            first = steps.get(i);
        }
        return first;
    }
}
