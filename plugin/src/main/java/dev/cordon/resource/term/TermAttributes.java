package dev.cordon.resource.term;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a resource, taken apart into what is known, what is not, what is referred to, and where all that
 * stands. In lists null stands for an unknown item.
 */
public final class TermAttributes {

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Location> positions = new LinkedHashMap<>();
    private final ObjectValue attributes;

    private TermAttributes(Term.Mapping mapping) {
        attributes = (ObjectValue) new Flatten("").mapping(mapping);
    }

    public static TermAttributes of(Term.Mapping mapping) {
        return new TermAttributes(mapping);
    }

    public ObjectValue attributes() {
        return attributes;
    }

    public List<Unknown> unknowns() {
        return unknowns;
    }

    public List<Reference> references() {
        return references;
    }

    public Map<String, Location> positions() {
        return positions;
    }

    private final class Flatten implements Term.Visitor<Value> {

        private final String path;

        Flatten(String path) {
            this.path = path;
        }

        @Override
        public Value scalar(Term.Scalar scalar) {
            refer(scalar.origins(), scalar.location());
            return scalar.value();
        }

        @Override
        public Value sequence(Term.Sequence sequence) {
            List<Value> items = new ArrayList<>(sequence.items().size());
            for (int i = 0; i < sequence.items().size(); i++) {
                String child = AttributePath.item(path, i);
                Term item = sequence.items().get(i);
                positions.put(child, item.location());
                items.add(item.accept(new Flatten(child)));
            }
            return ArrayValue.of(items);
        }

        @Override
        public Value mapping(Term.Mapping mapping) {
            ObjectBuilder object = ObjectValue.builder();
            for (Term.Member member : mapping.members()) {
                String child = AttributePath.member(path, member.name());
                positions.put(child, member.location());
                Value value = revealed(member).accept(new Flatten(child));
                if (value != NullValue.NULL) {
                    object.put(member.name(), value);
                }
            }
            if (mapping.open() != null) {
                mapping.open().accept(this);
            }
            return object.build();
        }

        @Override
        public Value unknown(Term.Unknown unknown) {
            refer(unknown.origins(), unknown.location());
            unknowns.add(new Unknown(path, unknown.reason(), unknown.location()));
            return NullValue.NULL;
        }

        private void refer(Set<Origin> origins, Location location) {
            for (Origin origin : origins) {
                references.add(new Reference(path, origin.target(), origin.attribute(), location));
            }
        }
    }

    /** What a secret refers to is none. */
    private static Term revealed(Term.Member member) {
        Term value = member.value();
        @Nullable String text = Terms.textOf(value);
        boolean hidden = text == null ? isHidden(member.name(), value) : SecretNames.isSecret(member.name(), text);
        return hidden ? new Term.Unknown(SecretNames.REASON, Terms.origins(List.of(value)), value.location()) : value;
    }

    /** A password is no less one for being an object, and the settings of an extension are protected as a whole. */
    private static boolean isHidden(String name, Term value) {
        return SecretNames.isSecretWhole(name) && !Terms.isNothing(value) && !(value instanceof Term.Unknown);
    }
}
