package dev.cordon.register;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** That everything which the register refers to is defined in it, and nothing twice; on the tree, where places are known. */
final class ReferenceCheck {

    /** The lists that define something, and what one of it is called. */
    private static final Map<String, String> DEFINITIONS = definitions();

    /** The fields that refer, and the list that must define what they name. */
    private static final Map<String, String> REFERENCES = references();

    private final YamlDocument document;
    private final Map<String, Set<String>> defined = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceCheck(YamlDocument document) {
        this.document = document;
    }

    static List<Problem> check(YamlDocument document) {
        ReferenceCheck check = new ReferenceCheck(document);
        DEFINITIONS.keySet().forEach(check::define);
        REFERENCES.forEach(check::resolve);
        check.problems.addAll(new ConsistencyCheck(document).check());
        return check.problems.stream().sorted().distinct().toList();
    }

    private void define(String list) {
        Map<String, String> first = new TreeMap<>();
        TreePaths.each(document.tree(), list + "/*/id", (pointer, id) -> {
            String before = first.putIfAbsent(id.asText(), pointer);
            if (before != null) {
                problems.add(new Problem(
                        ProblemCode.REGISTER_REFERENCE,
                        document.locationOf(pointer),
                        "the " + DEFINITIONS.get(list) + " '" + id.asText() + "' is defined twice",
                        "Give each an id of its own; the first stands at " + document.locationOf(before) + "."));
            }
        });
        defined.put(list, first.keySet());
    }

    private void resolve(String field, String list) {
        TreePaths.each(document.tree(), field, (pointer, name) -> {
            if (!name.isNull() && !isGlob(name) && !known(list).contains(name.asText())) {
                problems.add(unknown(pointer, name.asText(), list));
            }
        });
    }

    private Problem unknown(String pointer, String name, String list) {
        String kind = DEFINITIONS.get(list);
        String hint = Spelling.nearest(name, known(list))
                .map(near -> "Did you mean '" + near + "'? Otherwise define")
                .orElse("Define");
        return new Problem(
                ProblemCode.REGISTER_REFERENCE,
                document.locationOf(pointer),
                YamlDocument.words(pointer) + " names the " + kind + " '" + name + "', which is not defined",
                hint + " it under '" + list + "'.");
    }

    private Set<String> known(String list) {
        return defined.getOrDefault(list, Set.of());
    }

    private static boolean isGlob(JsonNode name) {
        return name.asText().contains("*") || name.asText().contains("?");
    }

    private static Map<String, String> definitions() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("organisations", "organisation");
        lists.put("restrictedSystems", "restricted system");
        lists.put("services", "service");
        lists.put("agreements", "agreement");
        lists.put("transitionPlans", "transition plan");
        lists.put("permittedSharing", "permitted sharing");
        lists.put("exemptions", "exemption");
        return lists;
    }

    private static Map<String, String> references() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of(
                "metadata/owner/organisation",
                "organisations/*/successor",
                "organisations/*/ownedBy/*/organisations/*",
                "services/*/owner",
                "services/*/operator",
                "services/*/tenants/*",
                "resources/*/organisation",
                "boundaries/*/organisation",
                "boundaries/*/tenants/*",
                "agreements/*/parties/host",
                "agreements/*/parties/hosted",
                "agreements/*/approvals/*/by",
                "agreements/*/extensions/*/approvals/*/by",
                "transitionPlans/*/scope/between/*",
                "permittedSharing/*/between/organisations/*",
                "exemptions/*/owner/organisation",
                "exemptions/*/approver/organisation",
                "attribution/paths/*/organisation",
                "attribution/modules/*/organisation",
                "attribution/naming/*/organisation")) {
            fields.put(field, "organisations");
        }
        for (String field : List.of(
                "organisations/*/systems/*",
                "restrictedSystems/*/sameAs",
                "services/*/serves/*",
                "resources/*/systems/*",
                "boundaries/*/systems/*")) {
            fields.put(field, "restrictedSystems");
        }
        fields.put("services/*/dependsOn/*", "services");
        fields.put("resources/*/service", "services");
        fields.put("agreements/*/services/*", "services");
        fields.put("agreements/*/supersedes", "agreements");
        fields.put("transitionPlans/*/agreement", "agreements");
        fields.put("agreements/*/exitPlan", "transitionPlans");
        fields.put("transitionPlans/*/endState/allow/*", "permittedSharing");
        return fields;
    }
}
