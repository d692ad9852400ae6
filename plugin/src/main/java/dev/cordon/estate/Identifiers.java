package dev.cordon.estate;

import dev.cordon.register.Register;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called wherever it is spoken of: its ARN, Azure resource id or self link, as the provider gives it or as
 * it follows from what is known of it; an object of a cluster by its place there.
 */
final class Identifiers {

    private static final List<StringValue> ATTRIBUTES = Texts.values("arn", "self_link", "id");

    private final DeclaredBoundaries boundaries;

    Identifiers(Register register) {
        this.boundaries = new DeclaredBoundaries(register);
    }

    /** Sorted, in small letters; empty where it can be called nothing that holds everywhere. */
    List<String> of(Resource resource) {
        List<String> all = new ArrayList<>(2);
        for (StringValue attribute : ATTRIBUTES) {
            String text = OwnIdentity.of(resource, attribute);
            if (text != null && !text.isEmpty()) {
                all.add(isUnique(text) ? text : resource.type() + " " + text);
            }
        }
        List<Boundary> around = boundaries.of(resource);
        String cluster = inCluster(resource, around);
        if (cluster != null) {
            all.add(cluster);
        }
        all.addAll(IdentifierTemplates.of(resource, around));
        List<String> forms = new ArrayList<>(all.size());
        for (String one : all.size() < 2 ? all : new TreeSet<>(all)) {
            forms.add(normal(one));
        }
        return forms;
    }

    /** An ARN without its region, a link of Google's as a path; all in small letters. */
    private static String normal(String text) {
        List<String> forms = NormalForms.of(text);
        boolean named = Arns.isArn(text) || text.contains("googleapis.com/");
        return named && forms.size() > 1 ? forms.get(1) : forms.get(0);
    }

    /** Whether no other type of thing can be called so. */
    private static boolean isUnique(String text) {
        return Arns.isArn(text) || ArmScopes.isArm(text) || text.startsWith("https://") || text.startsWith("projects/");
    }

    private static @Nullable String inCluster(Resource resource, List<Boundary> around) {
        if (!resource.platform().equals("kubernetes")) {
            return null;
        }
        return around.stream()
                .map(Boundary::id)
                .filter(id -> Boundaries.kind(id).equals(Boundaries.CLUSTER))
                .findFirst()
                .map(id -> id + " " + resource.address())
                .orElse(null);
    }
}
