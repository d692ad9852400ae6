package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The value of a rule. */
public final class RuleNode extends ValueNode {
    private final RulePlan rule;

    public RuleNode(RulePlan rule) {
        this.rule = rule;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        return rule.value(frame);
    }
}
