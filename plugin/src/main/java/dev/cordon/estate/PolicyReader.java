package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a policy document of AWS allows something, wherever the document stands: in an attribute as text or as an
 * object, or in an {@code aws_iam_policy_document} that the attribute refers to.
 */
final class PolicyReader {

    static final String DOCUMENT = "aws_iam_policy_document";

    /** A document may be put together from others. */
    private static final List<String> PARTS =
            List.of("source_policy_documents[*]", "override_policy_documents[*]", "source_json[*]", "override_json[*]");

    private static final Pattern IDENTIFIERS =
            Pattern.compile("(?:.*_)?(?:arn|id|name|bucket|partition|dns_suffix|region)");

    private final EstateGraph graph;

    PolicyReader(EstateGraph graph) {
        this.graph = graph;
    }

    List<Allowed> read(EstateNode node, String path, String item) {
        List<Allowed> allowed = new ArrayList<>();
        if (node.resource != null) {
            read(node.resource, path, item, new HashSet<>(), allowed);
        }
        return allowed;
    }

    private void read(Resource resource, String path, String item, Set<String> open, List<Allowed> into) {
        List<AttributeHit> hits = outermost(AttributeReader.read(resource, path, item));
        boolean written = hits.stream().anyMatch(hit -> document(hit.reference()) != null);
        for (AttributeHit hit : hits) {
            Reference reference = hit.reference();
            if (hit.value() instanceof StringValue text) {
                if (!text.value().isBlank()) {
                    statements(resource, "json(" + hit.path() + ")", PolicyForm.JSON, into);
                }
            } else if (hit.value() instanceof ObjectValue one && isStatement(one)) {
                into.addAll(new PolicyStatement(resource, hit.path(), PolicyForm.JSON).allowed());
            } else if (hit.value() instanceof ObjectValue) {
                statements(resource, hit.path(), PolicyForm.JSON, into);
            } else if (written && isFilledIn(reference)) {
                continue; // What is filled into the document says nothing about whom it allows.
            } else if (reference != null) {
                referred(reference, hit.path(), open, into);
            } else if (hit.unknown() != null) {
                into.add(unknown(hit));
            }
        }
    }

    /** Where one statement is all that there can be, it stands without a document. */
    private static boolean isStatement(ObjectValue value) {
        return value.get("Statement") == null && (value.get("Effect") != null || value.get("Principal") != null);
    }

    private void referred(Reference reference, String path, Set<String> open, List<Allowed> into) {
        Resource document = document(reference);
        if (document == null) {
            Unknown unknown = new Unknown(
                    path,
                    "the policy is written with values that are not known before apply; check the plan instead",
                    reference.location());
            into.add(unknown(new AttributeHit(path, null, null, unknown)));
        } else if (open.add(document.id())) {
            List<Allowed> found = new ArrayList<>();
            statements(document, "", PolicyForm.BLOCKS, found);
            PARTS.forEach(part -> read(document, part, "", open, found));
            found.forEach(one -> into.add(one.under(path)));
        }
    }

    private @Nullable Resource document(@Nullable Reference reference) {
        EstateNode target = reference == null ? null : graph.find(reference.target());
        return target != null && target.type.equals(DOCUMENT) ? target.resource : null;
    }

    /** Whether it is to an attribute that holds no policy, beside a document. */
    private boolean isFilledIn(@Nullable Reference reference) {
        return reference != null
                && document(reference) == null
                && IDENTIFIERS.matcher(reference.attribute()).matches();
    }

    private static void statements(Resource resource, String document, PolicyForm form, List<Allowed> into) {
        for (AttributeHit hit : outermost(AttributeReader.read(resource, form.statements(document), ""))) {
            if (hit.value() != null) {
                into.addAll(new PolicyStatement(resource, hit.path(), form).allowed());
            } else {
                into.add(unknown(hit));
            }
        }
    }

    /** What is not known inside a document or a statement is the statement's to say. */
    private static List<AttributeHit> outermost(List<AttributeHit> hits) {
        List<String> known = hits.stream()
                .filter(hit -> hit.value() != null)
                .map(AttributeHit::path)
                .toList();
        return hits.stream()
                .filter(hit -> hit.value() != null
                        || known.stream()
                                .noneMatch(path -> hit.path().equals(path)
                                        || hit.path().startsWith(path + ".")
                                        || hit.path().startsWith(path + "[")))
                .toList();
    }

    private static Allowed unknown(AttributeHit hit) {
        return new Allowed(PolicyStatement.AWS, hit, ObjectValue.EMPTY);
    }
}
