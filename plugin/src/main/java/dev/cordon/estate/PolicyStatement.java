package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EndMapping;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One statement of a policy document: whom it allows what, and on which conditions. */
final class PolicyStatement {

    static final EndMapping AWS = EndMapping.principal("aws:principal");

    private static final EndMapping ISSUER = EndMapping.principal("oidc");
    private static final String SERVICE = "Service";
    private static final List<String> KINDS = List.of("AWS", "Federated", "CanonicalUser", SERVICE);

    private final Resource resource;
    private final String path;
    private final PolicyForm form;
    private final PolicyConditions conditions;
    private final ObjectValue attributes;

    /** @param path of the statement in the resource */
    PolicyStatement(Resource resource, String path, PolicyForm form) {
        this.resource = resource;
        this.path = path;
        this.form = form;
        this.conditions = PolicyConditions.read(resource, path, form);
        this.attributes = attributes();
    }

    List<Allowed> allowed() {
        List<Allowed> all = new ArrayList<>();
        if (!isAllowing()) {
            return all;
        }
        for (AttributeHit everybodyElse : read("." + form.notPrincipals)) {
            add("AWS", new AttributeHit(everybodyElse.path(), StringValue.of("*"), null, null), all);
        }
        if (form == PolicyForm.JSON) {
            members(all);
        } else {
            blocks(all);
        }
        return all;
    }

    /** What is not known may allow. */
    private boolean isAllowing() {
        List<AttributeHit> hits = read("." + form.effect);
        return hits.stream().allMatch(hit -> hit.value() == null || "Allow".equals(Texts.of(hit.value())));
    }

    private void members(List<Allowed> into) {
        String principals = "." + form.principals;
        for (AttributeHit hit : read(principals)) {
            boolean whole = hit.path().equals(path + principals) || path.startsWith(hit.path());
            if (whole && !(hit.value() instanceof ObjectValue)) {
                add("AWS", hit, into);
            }
        }
        for (String kind : KINDS) {
            for (AttributeHit hit : read(principals + "." + kind + "[*]")) {
                if (hit.path().startsWith(path + principals + ".")) {
                    add(kind, hit, into);
                }
            }
        }
    }

    private void blocks(List<Allowed> into) {
        for (AttributeHit block : read("." + form.principals + "[*]")) {
            if (block.value() == null) {
                if (block.path().length() <= (path + "." + form.principals + "[0]").length()) {
                    add("AWS", block, into);
                }
                continue;
            }
            String kind = block.value() instanceof ObjectValue members ? Texts.of(members.get("type")) : null;
            for (AttributeHit hit : AttributeReader.read(resource, block.path() + ".identifiers[*]", "")) {
                add(kind == null || kind.equals("*") ? "AWS" : kind, hit, into);
            }
        }
    }

    /** Everybody means those to whom conditions narrow it; a service of AWS acts for them alone. */
    private void add(String kind, AttributeHit hit, List<Allowed> into) {
        EndMapping principal = kind.equals("Federated") ? ISSUER : AWS;
        Allowed allowed = new Allowed(principal, hit, attributes);
        List<AttributeHit> callers = conditions.callers();
        boolean service = kind.equals(SERVICE);
        if (service || "*".equals(Texts.of(hit.value())) && !callers.isEmpty()) {
            callers.forEach(caller -> into.add(allowed.by(caller)));
        } else {
            into.add(allowed);
        }
    }

    private ObjectValue attributes() {
        ObjectBuilder about = ObjectValue.builder();
        put("actions", "." + form.actions, about);
        put("notActions", "." + form.notActions, about);
        if (conditions.tests().size() > 0) {
            about.put("conditions", conditions.tests());
        }
        return about.build();
    }

    private void put(String name, String attribute, ObjectBuilder into) {
        read(attribute).stream()
                .map(AttributeHit::value)
                .filter(Objects::nonNull)
                .map(Value.class::cast)
                .findFirst()
                .ifPresent(value -> into.put(name, value));
    }

    private List<AttributeHit> read(String below) {
        return AttributeReader.read(resource, path + below, "");
    }
}
