package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.function.FunctionTable;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Data sources that ask nobody: {@code aws_iam_policy_document} writes a policy down, and the trust of a role is worth
 * knowing; {@code aws_partition} is part of most ARNs that modules write.
 */
final class DataSources {

    private static final String POLICY_DOCUMENT = "aws_iam_policy_document";
    private static final String PARTITION = "aws_partition";

    /** The partitions of governments and of China are no place for the estates that this is about. */
    private static final Map<String, Term> PARTITION_OF_ALL = Map.of(
            "dns_suffix",
            text("amazonaws.com"),
            "id",
            text("aws"),
            "partition",
            text("aws"),
            "reverse_dns_prefix",
            text("com.amazonaws"));

    private DataSources() {}

    static Term.Mapping complete(ResourceBlock block, Term.Mapping body, FunctionTable functions) {
        if (block.managed()) {
            return body;
        }
        return switch (block.type()) {
            case POLICY_DOCUMENT -> with(body, Map.of("json", json(body, functions)));
            case PARTITION -> with(body, PARTITION_OF_ALL);
            default -> body;
        };
    }

    private static Term.Mapping with(Term.Mapping body, Map<String, Term> more) {
        SortedMap<String, Term> members = new TreeMap<>(body.members());
        members.putAll(more);
        return new Term.Mapping(members, body.open());
    }

    private static Term json(Term.Mapping body, FunctionTable functions) {
        Term policy = policy(body);
        if (hasAny(body, "source_policy_documents") || hasAny(body, "override_policy_documents")) {
            return Terms.unknownFrom(List.of(policy), "the policy is joined from several documents");
        }
        return functions.call("jsonencode", List.of(policy));
    }

    /** Modules pass on lists of further documents, which are mostly empty. */
    private static boolean hasAny(Term.Mapping body, String name) {
        @Nullable Term documents = body.members().get(name);
        boolean none = documents == null
                || Terms.isNull(documents)
                || documents instanceof Term.Sequence list && list.items().isEmpty();
        return !none;
    }

    private static Term policy(Term.Mapping body) {
        SortedMap<String, Term> policy = new TreeMap<>();
        policy.put("Version", body.members().getOrDefault("version", text("2012-10-17")));
        copy(body, "policy_id", policy, "Id");
        policy.put(
                "Statement",
                Term.list(blocks(body, "statement").stream()
                        .map(DataSources::statement)
                        .toList()));
        return Term.mapping(policy);
    }

    private static Term statement(Term block) {
        if (!(block instanceof Term.Mapping mapping)) {
            return block;
        }
        SortedMap<String, Term> statement = new TreeMap<>();
        statement.put("Effect", mapping.members().getOrDefault("effect", text("Allow")));
        copy(mapping, "sid", statement, "Sid");
        copy(mapping, "actions", statement, "Action");
        copy(mapping, "not_actions", statement, "NotAction");
        copy(mapping, "resources", statement, "Resource");
        copy(mapping, "not_resources", statement, "NotResource");
        grouped(mapping, "principals", "type", "identifiers", statement, "Principal");
        grouped(mapping, "not_principals", "type", "identifiers", statement, "NotPrincipal");
        conditions(mapping, statement);
        return Term.mapping(statement);
    }

    private static void grouped(
            Term.Mapping from, String type, String key, String value, SortedMap<String, Term> into, String name) {
        SortedMap<String, Term> groups = new TreeMap<>();
        for (Term block : blocks(from, type)) {
            @Nullable Term label = member(block, key);
            @Nullable Term values = member(block, value);
            if (label instanceof Term.Scalar scalar && values != null) {
                groups.put(Terms.text(scalar.value()), single(values));
            } else {
                groups.put("", label == null || label instanceof Term.Scalar ? block : label);
            }
        }
        if (!groups.isEmpty()) {
            // Everybody is written without a type.
            boolean everybody = groups.size() == 1 && groups.containsKey("*");
            into.put(name, everybody ? groups.get("*") : Term.mapping(groups));
        }
    }

    private static void conditions(Term.Mapping from, SortedMap<String, Term> into) {
        SortedMap<String, SortedMap<String, Term>> tests = new TreeMap<>();
        for (Term block : blocks(from, "condition")) {
            @Nullable Term test = member(block, "test");
            @Nullable Term variable = member(block, "variable");
            @Nullable Term values = member(block, "values");
            if (test instanceof Term.Scalar first && variable instanceof Term.Scalar second && values != null) {
                tests.computeIfAbsent(Terms.text(first.value()), t -> new TreeMap<>())
                        .put(Terms.text(second.value()), single(values));
            } else {
                Term obstacle = Terms.unknownFrom(List.of(block), "a condition is not known");
                tests.computeIfAbsent("", t -> new TreeMap<>()).put("", obstacle);
            }
        }
        SortedMap<String, Term> conditions = new TreeMap<>();
        tests.forEach((test, variables) -> conditions.put(test, Term.mapping(variables)));
        if (!conditions.isEmpty()) {
            into.put("Condition", Term.mapping(conditions));
        }
    }

    private static void copy(Term.Mapping from, String name, SortedMap<String, Term> into, String as) {
        @Nullable Term value = from.members().get(name);
        if (value != null && !Terms.isNull(value)) {
            into.put(as, single(value));
        }
    }

    /** A list of one is written as what is in it. */
    private static Term single(Term values) {
        return values instanceof Term.Sequence sequence && sequence.items().size() == 1
                ? sequence.items().get(0)
                : values;
    }

    private static @Nullable Term member(Term block, String name) {
        return block instanceof Term.Mapping mapping ? mapping.members().get(name) : null;
    }

    private static List<Term> blocks(Term.Mapping from, String type) {
        return from.members().get(type) instanceof Term.Sequence sequence
                ? new ArrayList<>(sequence.items())
                : List.of();
    }

    private static Term text(String text) {
        return Term.of(StringValue.of(text));
    }
}
