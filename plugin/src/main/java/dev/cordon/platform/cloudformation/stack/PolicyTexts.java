package dev.cordon.platform.cloudformation.stack;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Policies that are written as texts of JSON, read as the objects that they are. */
final class PolicyTexts {

    private static final Set<String> POLICIES = Set.of(
            "AccessPolicy",
            "AssumeRolePolicyDocument",
            "Content",
            "DestinationPolicy",
            "FileSystemPolicy",
            "KeyPolicy",
            "Policy",
            "PolicyDocument",
            "RepositoryPolicyText",
            "ResourcePolicy");

    private PolicyTexts() {}

    static List<Term.Member> read(List<Term.Member> properties) {
        return properties.stream().map(PolicyTexts::read).toList();
    }

    private static Term.Member read(Term.Member property) {
        @Nullable String text = POLICIES.contains(property.name()) ? Terms.textOf(property.value()) : null;
        return text == null || !text.strip().startsWith("{")
                ? property
                : new Term.Member(property.name(), parse(text, property.value()), property.location());
    }

    private static Term parse(String text, Term written) {
        try {
            return Terms.of(JsonReader.read(new SourceFile("policy", text)), written.location());
        } catch (JsonException e) {
            return new Term.Unknown("the text is not valid JSON", written.location());
        }
    }
}
