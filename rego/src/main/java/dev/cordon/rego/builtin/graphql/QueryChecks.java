package dev.cordon.rego.builtin.graphql;

import java.util.List;

/** Checks queries against schemas: the list of all rules. */
final class QueryChecks {
    private QueryChecks() {}

    /**
     * Checks a query.
     *
     * @throws GraphQlException with all that is wrong
     */
    static void check(Schema schema, GraphQlDocument query) {
        Problems problems = new Problems(query.positions());
        List<Rule> rules = List.of(
                new FieldRules(schema, problems),
                new ArgumentRules(problems),
                new FragmentRules(schema, query.tree(), problems),
                new SpreadRules(schema, query.tree(), problems),
                new DirectiveRules(problems),
                new OperationRules(schema, query.tree(), problems),
                new OverlapRule(schema, query.tree(), problems),
                new ValueRules(schema, problems),
                new VariableRules(schema, problems));
        new QueryWalk(schema, query.tree(), rules).walk();
        problems.throwIfAny();
    }
}
