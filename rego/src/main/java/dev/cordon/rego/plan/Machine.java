package dev.cordon.rego.plan;

import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.builtin.CallContext;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What a running plan asks of the session that runs it. */
public interface Machine {
    /**
     * Counts one unit of work.
     *
     * @throws EvaluationException if a limit is reached or the evaluation is cancelled
     */
    void tick();

    /** Counts values that were made. */
    void allocated(long count);

    /** Enters a rule or function. */
    void enter(Span span);

    /** Leaves the rule or function entered last. */
    void leave();

    /** How many rules and functions have been entered and not left. */
    int depth();

    /** Leaves what was entered since the depth was this, after a failure that does not end the evaluation. */
    void returnTo(int depth);

    /** The context that built-in functions see. */
    CallContext callContext();

    /** Decides whether a built-in function's problem ends the evaluation, which it then does by throwing. */
    void builtinProblem(String function, BuiltinException problem, Span span);

    /**
     * The index of a collection by a path into its elements.
     *
     * @return the index, or null if it is not worth making yet
     */
    @Nullable
    CollectionIndex index(Value collection, IndexKey key);

    /** Who watches the evaluation. */
    Observer observer();

    /** Counts that a rule's body has been evaluated. */
    void ruleEvaluated(RulePlan rule);
}
