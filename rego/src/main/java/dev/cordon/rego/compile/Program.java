package dev.cordon.rego.compile;

import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.plan.Document;
import dev.cordon.rego.plan.FunctionPlan;
import dev.cordon.rego.source.Span;
import java.util.Map;
import java.util.Set;

/**
 * What the planner of a body knows of the rest of the policy.
 *
 * @param observed whether plans tell the observer of rules and lines
 * @param parts the parts of lines that they tell it of besides
 */
record Program(
        Document documents,
        Map<String, FunctionPlan> functions,
        Builtins builtins,
        FunctionTable functionTable,
        Compilation compilation,
        boolean observed,
        Set<Span> parts) {}
