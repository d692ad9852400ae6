package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.Place;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.StartScripts;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Separates what is known from what is not, by the marks that a plan carries beside its values: the values lack what is
 * unknown, and hold what is secret. What stays as it is, is not copied.
 */
final class KnownValues {

    private final Location location;
    private final Secrets secrets;
    private final KnownKeys keys;
    private final @Nullable ObjectValue set;
    private final List<Unknown> unknowns = new ArrayList<>();

    /** @param set what the configuration sets, by name; null where the plan does not show it */
    KnownValues(Location location, Secrets secrets, KnownKeys keys, @Nullable ObjectValue set) {
        this.location = location;
        this.secrets = secrets;
        this.keys = keys;
        this.set = set;
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    ObjectValue of(PlannedResource resource) {
        @Nullable Value known = known(resource.values(), Marks.of(resource), Place.TOP);
        return known instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    }

    /** Null for what is not known or not set. */
    private @Nullable Value known(@Nullable Value value, Marks marks, Place place) {
        if (marks.isUnknown()) {
            unknowns.add(unknown(place.path()));
            return null;
        }
        if (marks.isSecret() || value != null && secrets.contain(value)) {
            return hide(place);
        }
        if (marks.unknown() instanceof ArrayValue || value instanceof ArrayValue) {
            return list(value, marks, place);
        }
        if (marks.unknown() instanceof ObjectValue || value instanceof ObjectValue) {
            return object(value, marks, place);
        }
        return value == NullValue.NULL ? null : value;
    }

    private Unknown unknown(String path) {
        return set == null || set.size() == 0 || set.get(path.split("[.\\[]", 2)[0]) != null
                ? new Unknown(path, UnknownKind.AFTER_APPLY, location)
                : new Unknown(path, UnknownKind.NOT_SHOWN, location);
    }

    private @Nullable Value object(@Nullable Value value, Marks marks, Place place) {
        ObjectValue given = value instanceof ObjectValue object ? object : ObjectValue.EMPTY;
        ObjectValue known = members(given, marks, place);
        ObjectBuilder more = ObjectValue.builder();
        if (marks.unknown() instanceof ObjectValue unknown) {
            for (Value name : unknown.keys()) {
                @Nullable Value kept = given.get(name) != null ? null : onlyMarked(name, marks, place);
                if (kept != null) {
                    more.put(name, kept);
                }
            }
        }
        if (more.size() > 0) {
            return more.putAll(known).build();
        }
        return value instanceof ObjectValue ? known : null;
    }

    private @Nullable Value onlyMarked(Value name, Marks marks, Place place) {
        return known(null, marks.member(name), place.member(((StringValue) name).value()));
    }

    private ObjectValue members(ObjectValue given, Marks marks, Place place) {
        int size = given.size();
        KnownKeys.Keys names = keys.of(given.shape());
        Value[] values = new Value[size];
        BitSet present = new BitSet(size);
        boolean same = true;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Value item = given.valueAt(i);
            @Nullable Value known = member(given, i, names, marks, place);
            if (known != null) {
                values[kept++] = known;
                present.set(i);
            }
            same &= known == item;
        }
        if (same) {
            return given;
        }
        return kept == size
                ? ObjectValue.owning(given.shape(), values)
                : ObjectValue.owning(names.only(present), Arrays.copyOf(values, kept));
    }

    private @Nullable Value member(ObjectValue given, int index, KnownKeys.Keys names, Marks marks, Place place) {
        Value item = given.valueAt(index);
        boolean text = item instanceof StringValue;
        if (names.isScript(index) && item instanceof StringValue script && !StartScripts.isHash(script.value())) {
            // Some providers keep all of it secret: the places that it names are none.
            @Nullable Value places = StartScripts.places(script.value());
            return places == null ? hide(place.member(names.name(index))) : places;
        }
        if (text && names.isSecret(index)) {
            return hide(place.member(names.name(index)));
        }
        if (marks.isNone() && !text && !(item instanceof ObjectValue || item instanceof ArrayValue)) {
            return item == NullValue.NULL ? null : item;
        }
        return known(item, marks.member(given.keyAt(index)), place.member(names.name(index)));
    }

    /** What is unknown in a list is null there, so that the places of the others hold. */
    private @Nullable Value list(@Nullable Value value, Marks marks, Place place) {
        ArrayValue given = value instanceof ArrayValue array ? array : ArrayValue.EMPTY;
        int size = Math.max(given.size(), marks.unknown() instanceof ArrayValue array ? array.size() : 0);
        Value[] items = new Value[size];
        boolean same = size == given.size();
        for (int i = 0; i < size; i++) {
            @Nullable Value item = i < given.size() ? given.get(i) : null;
            @Nullable Value known = known(item, marks.item(i), place.item(i));
            items[i] = known == null ? NullValue.NULL : known;
            same &= items[i] == item;
        }
        if (same && value instanceof ArrayValue) {
            return value;
        }
        return value instanceof ArrayValue || size > 0 ? ArrayValue.owning(items) : null;
    }

    private @Nullable Value hide(Place place) {
        unknowns.add(new Unknown(place.path(), UnknownKind.SENSITIVE, location));
        return null;
    }
}
