package dev.cordon.policy;

import dev.cordon.rego.Policy;
import dev.cordon.rego.ResultSet;
import dev.cordon.rego.RuleAnnotation;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks a security team's own packages what they have to say: {@code deny}, {@code violation} and {@code warn}, as
 * Conftest does, and names that begin so ({@code deny_untagged}). The answers become {@code data.custom}, from which the
 * decision makes findings.
 */
final class CustomFindings {

    private static final List<String> WORDS = List.of("deny", "violation", "warn");

    private final Policy policy;
    private final Collection<PackageName> packages;

    CustomFindings(Policy policy, Collection<PackageName> packages) {
        this.policy = policy;
        this.packages = packages;
    }

    /** Whether the package has any rule that says something. */
    static boolean speaks(Policy policy, PackageName name) {
        return !speakingRules(policy, name).isEmpty();
    }

    /** @throws MalformedAnswer where a package says something that is no message */
    List<Value> ask(Value input) {
        List<Value> said = new ArrayList<>();
        for (PackageName name : packages) {
            for (String rule : speakingRules(policy, name)) {
                ask(name, rule, input, said);
            }
        }
        return said;
    }

    private void ask(PackageName name, String rule, Value input, List<Value> said) {
        String reference = name + "." + rule;
        ResultSet results = policy.prepare(name.query(rule)).evaluate(input);
        if (results.isUndefined()) {
            return;
        }
        said.addAll(findings(reference, name, rule, results.singleValue(), metadata(name)));
    }

    /** Whether a rule of this name is asked. */
    static boolean speaks(String rule) {
        return WORDS.stream().anyMatch(word -> rule.equals(word) || rule.startsWith(word + "_"));
    }

    /**
     * What a rule said, as members of {@code data.custom}.
     *
     * @param metadata what the METADATA of the package says
     * @throws MalformedAnswer where it is no list of messages
     */
    static List<ObjectValue> findings(
            String reference, PackageName name, String rule, Value answer, ObjectValue metadata) {
        List<ObjectValue> findings = new ArrayList<>();
        for (Value item : items(reference, answer)) {
            findings.add(finding(name, word(rule), item, reference, metadata));
        }
        return findings;
    }

    private static Collection<String> speakingRules(Policy policy, PackageName name) {
        return policy.ruleNames(name.path()).stream()
                .map(rule -> rule.split("\\.", 2)[0])
                .filter(CustomFindings::speaks)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(String rule) {
        return rule.split("_", 2)[0];
    }

    private static Iterable<Value> items(String reference, Value value) {
        if (value instanceof SetValue set) {
            return set.values();
        }
        if (value instanceof ArrayValue array) {
            return array.values();
        }
        throw new MalformedAnswer(reference, "a set of messages", value);
    }

    private static ObjectValue finding(
            PackageName name, String word, Value item, String reference, ObjectValue metadata) {
        ObjectBuilder finding = ObjectValue.builder()
                .put("package", name.toString())
                .put("rule", word)
                .put("metadata", metadata);
        if (item instanceof StringValue message) {
            return finding.put("message", message)
                    .put("severity", NullValue.NULL)
                    .put("resource", NullValue.NULL)
                    .build();
        }
        if (!(item instanceof ObjectValue object)) {
            throw new MalformedAnswer(reference, "messages, or objects with msg", item);
        }
        Fields fields = new Fields(reference, object);
        return finding.put("message", message(fields))
                .put("severity", optional(fields, "severity"))
                .put("resource", optional(fields, "resource"))
                .build();
    }

    /** Conftest's objects call the message {@code msg}. */
    private static String message(Fields fields) {
        return fields.object().get("message") == null ? fields.text("msg") : fields.text("message");
    }

    private static Value optional(Fields fields, String name) {
        return fields.object().get(name) == null ? NullValue.NULL : StringValue.of(fields.text(name));
    }

    private ObjectValue metadata(PackageName name) {
        for (RuleAnnotation annotation : policy.annotations()) {
            if (annotation.scope().equals("package") && annotation.path().equals(name.path())) {
                ObjectBuilder metadata = ObjectValue.builder().put("custom", annotation.custom());
                return annotation.title().isEmpty()
                        ? metadata.build()
                        : metadata.put("title", annotation.title()).build();
            }
        }
        return ObjectValue.EMPTY;
    }
}
