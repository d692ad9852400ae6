package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes an evaluated body apart into what is known, what is unknown, and what refers to which resource. In lists null
 * stands for what is unknown, so that the places of the others hold.
 */
final class TermReader {

    private final Function<String, Location> places;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private ObjectValue value = ObjectValue.EMPTY;

    private TermReader(Function<String, Location> places) {
        this.places = places;
    }

    static TermReader read(Term.Mapping body, Function<String, Location> places) {
        TermReader reader = new TermReader(places);
        Optional<Value> value = body.accept(reader.new At(""));
        reader.value = value.filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .orElse(ObjectValue.EMPTY);
        return reader;
    }

    ObjectValue value() {
        return value;
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    /** Targets are addresses within the root module; whoever makes ids of them adds the folder. */
    List<Reference> references() {
        return references;
    }

    /** Empty for what is unknown or not set. */
    private final class At implements Term.Visitor<Optional<Value>> {

        private final String path;

        At(String path) {
            this.path = path;
        }

        @Override
        public Optional<Value> scalar(Term.Scalar scalar) {
            refer(scalar.origins());
            return scalar.value() == NullValue.NULL ? Optional.empty() : Optional.of(scalar.value());
        }

        @Override
        public Optional<Value> sequence(Term.Sequence sequence) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                Optional<Value> item = sequence.items().get(i).accept(new At(AttributePath.item(path, i)));
                items.add(item.orElse(NullValue.NULL));
            }
            return Optional.of(ArrayValue.of(items));
        }

        @Override
        public Optional<Value> mapping(Term.Mapping mapping) {
            ObjectBuilder object = ObjectValue.builder();
            mapping.members().forEach((name, member) -> {
                Optional<Value> known = member.accept(new At(AttributePath.member(path, name)));
                known.ifPresent(value -> object.put(name, value));
            });
            @Nullable Origin open = mapping.open();
            // A whole resource as a value; the body itself is open too, and refers to nothing.
            if (open != null && open.attribute().isEmpty() && !path.isEmpty()) {
                refer(Set.of(open));
            }
            return Optional.of(object.build());
        }

        @Override
        public Optional<Value> unknown(Term.Unknown unknown) {
            @Nullable Term document = unknown.document();
            if (document != null) {
                refer(unknown.origins());
                return document.accept(this);
            }
            @Nullable Term part = unknown.part();
            if (part instanceof Term.Sequence) {
                // The items say themselves what is not known, and what they refer to.
                return part.accept(this);
            }
            if (!unknown.complete()) {
                unknowns.add(new Unknown(path, unknown.reason(), places.apply(path)));
            }
            refer(unknown.origins());
            return part == null ? Optional.empty() : part.accept(this);
        }

        private void refer(Set<Origin> origins) {
            for (Origin origin : origins) {
                references.add(new Reference(path, origin.address(), origin.attribute(), places.apply(path)));
            }
        }
    }
}
