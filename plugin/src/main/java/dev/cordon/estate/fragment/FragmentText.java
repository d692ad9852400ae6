package dev.cordon.estate.fragment;

import dev.cordon.finding.Location;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fragment as JSON, each resource on a line of its own: the same estate gives the same bytes. */
public final class FragmentText {

    private FragmentText() {}

    /** Resource by resource: the whole of a large estate is several times what was read. */
    public static void write(Fragment fragment, Appendable out) throws IOException {
        out.append("{\"cordonFragment\": ").append(String.valueOf(Fragment.VERSION));
        out.append(",\n\"repository\": ").append(JsonWriter.compact(StringValue.of(fragment.repository())));
        out.append(",\n\"resources\": [");
        String separator = "\n";
        for (Fragment.Entry entry : fragment.entries()) {
            out.append(separator).append(JsonWriter.compact(entry(entry)));
            separator = ",\n";
        }
        out.append("\n]}\n");
    }

    private static ObjectValue entry(Fragment.Entry entry) {
        Resource resource = entry.resource();
        ObjectBuilder labels = ObjectValue.builder();
        resource.labels().forEach(labels::put);
        ObjectBuilder positions = ObjectValue.builder();
        resource.positions().forEach((path, at) -> positions.put(path, location(at)));
        return ObjectValue.builder()
                .put("id", resource.id())
                .put("address", resource.address())
                .put("type", resource.type())
                .put("platform", resource.platform())
                .put("provider", resource.provider())
                .put("name", resource.name())
                .put("managed", resource.managed())
                .put("attributes", resource.attributes())
                .put("labels", labels.build())
                .put("defaultLabels", list(resource.defaultLabels(), StringValue::of))
                .put("unknown", list(resource.unknowns(), FragmentText::unknown))
                .put("references", list(resource.references(), FragmentText::reference))
                .put("boundaries", list(resource.boundaries(), FragmentText::boundary))
                .put("positions", positions.build())
                .put("owners", list(entry.owners(), FragmentText::claim))
                .put("location", location(resource.location()))
                .build();
    }

    private static ObjectValue unknown(Unknown unknown) {
        return ObjectValue.builder()
                .put("path", unknown.path())
                .put("reason", unknown.reason())
                .put("kind", unknown.kind().id())
                .put("location", location(unknown.location()))
                .build();
    }

    private static ObjectValue reference(Reference reference) {
        return ObjectValue.builder()
                .put("path", reference.path())
                .put("target", reference.target())
                .put("attribute", reference.attribute())
                .put("location", location(reference.location()))
                .build();
    }

    private static ObjectValue boundary(Boundary boundary) {
        return ObjectValue.builder()
                .put("id", boundary.id())
                .put("evidence", boundary.evidence())
                .put("location", location(boundary.location()))
                .build();
    }

    private static ObjectValue claim(Claim claim) {
        return ObjectValue.builder()
                .put("organisation", claim.organisation())
                .put("source", claim.source())
                .put("direct", claim.direct())
                .put("evidence", claim.evidence())
                .put("location", location(claim.location()))
                .build();
    }

    private static Value location(@Nullable Location location) {
        return location == null ? NullValue.NULL : StringValue.of(location.toString());
    }

    private static <T> ArrayValue list(Collection<T> items, Function<T, ? extends Value> write) {
        List<Value> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(write.apply(item)));
        return ArrayValue.of(values);
    }
}
