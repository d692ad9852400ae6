package dev.cordon.register;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That the register does not contradict itself: chains without cycles, dates in order, no name that means two bodies. */
final class ConsistencyCheck {

    private static final List<String> EXCLUSIVE = List.of(
            "aws/accounts",
            "aws/organizations",
            "azure/tenants",
            "azure/subscriptions",
            "azure/objects",
            "google/projects",
            "google/domains",
            "ad/domains",
            "ad/sids",
            "oidc",
            "emailDomains",
            "networks");

    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    ConsistencyCheck(YamlDocument document) {
        this.document = document;
    }

    List<Problem> check() {
        acyclic("restrictedSystems", "sameAs");
        acyclic("agreements", "supersedes");
        acyclic("organisations", "successor");
        inOrder("organisations/*", List.of("validFrom", "validTo"));
        inOrder("organisations/*/ownedBy/*", List.of("from", "to"));
        inOrder("agreements/*", List.of("start", "end", "finalEnd"));
        inOrder("agreements/*/extensions/*", List.of("from", "to"));
        inOrder("exemptions/*", List.of("created", "expires"));
        oneMeaning("aliases", "the alias");
        EXCLUSIVE.forEach(path -> oneMeaning("principals/" + path, "the principal"));
        regularExpressions();
        return problems;
    }

    private void acyclic(String list, String field) {
        Map<String, String> next = new HashMap<>();
        TreePaths.each(document.tree(), list + "/*", (pointer, item) -> {
            if (item.hasNonNull(field)) {
                next.put(item.path("id").asText(), item.path(field).asText());
            }
        });
        TreePaths.each(document.tree(), list + "/*/" + field, (pointer, target) -> {
            String start = document.tree()
                    .at(pointer.substring(0, pointer.lastIndexOf('/')) + "/id")
                    .asText();
            if (returns(start, next)) {
                report(
                        pointer,
                        YamlDocument.words(pointer) + " leads back to '" + start + "'",
                        "Remove '" + field + "' from one of them.");
            }
        });
    }

    private static boolean returns(String start, Map<String, String> next) {
        Set<String> seen = new HashSet<>();
        String at = next.get(start);
        while (at != null && seen.add(at)) {
            if (at.equals(start)) {
                return true;
            }
            at = next.get(at);
        }
        return false;
    }

    /** ISO dates compare as text. */
    private void inOrder(String items, List<String> fields) {
        TreePaths.each(document.tree(), items, (pointer, item) -> {
            String last = "";
            String lastField = "";
            for (String field : fields) {
                String date = item.path(field).asText("");
                if (!date.isEmpty() && !item.path(field).isNull()) {
                    if (date.compareTo(last) < 0) {
                        report(
                                pointer + "/" + field,
                                field + " " + date + " is before " + lastField + " " + last,
                                "Correct one of the two dates.");
                    }
                    last = date;
                    lastField = field;
                }
            }
        });
    }

    private void oneMeaning(String path, String what) {
        Map<String, String> owners = new HashMap<>();
        TreePaths.each(document.tree(), "organisations/*/" + path + "/*", (pointer, word) -> {
            String owner = document.tree()
                    .at(pointer.replaceAll("^(/organisations/\\d+)/.*", "$1/id"))
                    .asText();
            String other = owners.putIfAbsent(word.asText(), owner);
            if (other != null && !other.equals(owner)) {
                report(
                        pointer,
                        what + " '" + word.asText() + "' means both '" + other + "' and '" + owner + "'",
                        "Give it to one organisation alone.");
            }
        });
    }

    private void regularExpressions() {
        TreePaths.each(document.tree(), "attribution/naming/*/regex", (pointer, regex) -> {
            try {
                Pattern.compile(regex.asText());
            } catch (PatternSyntaxException e) {
                report(
                        pointer,
                        "'" + regex.asText() + "' is not a regular expression: " + e.getDescription(),
                        "Write it in RE2 syntax.");
            }
        });
    }

    private void report(String pointer, String message, String remedy) {
        problems.add(new Problem(ProblemCode.REGISTER_REFERENCE, document.locationOf(pointer), message, remedy));
    }
}
