package dev.cordon.resource.term;

/**
 * Counts what the evaluation of one template costs. Far above what people write, and low enough that a hostile template
 * costs a moment and neither the stack nor the heap.
 */
public final class Budget {

    private static final int STEPS = 1_000_000;
    private static final int DEPTH = 500;
    private static final int RESOURCES = 50_000;
    private static final long CHARACTERS = 20_000_000;

    private int steps;
    private int depth;
    private int resources;
    private long characters;

    /** Before each value, however deep; {@link #leave} after it. */
    public void enter() {
        if (++steps > STEPS) {
            throw new BudgetException("evaluating this template takes more than " + STEPS + " steps");
        }
        if (++depth > DEPTH) {
            throw new BudgetException(
                    "the values of this template depend on each other more than " + DEPTH + " levels deep");
        }
    }

    public void leave() {
        depth--;
    }

    public void resource() {
        if (++resources > RESOURCES) {
            throw new BudgetException("this template has more than " + RESOURCES + " resources");
        }
    }

    /** For values that are copied as a whole. */
    public void copies(int count) {
        steps += count;
        if (steps > STEPS || steps < 0) {
            throw new BudgetException("evaluating this template takes more than " + STEPS + " steps");
        }
    }

    public void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new BudgetException("the texts of this template come to more than " + CHARACTERS + " characters");
        }
    }
}
