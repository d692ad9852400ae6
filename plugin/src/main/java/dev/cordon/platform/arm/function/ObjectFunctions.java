package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of objects, and those of objects and lists alike. */
final class ObjectFunctions {

    private ObjectFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("createObject", ObjectFunctions::create);
        all.add("json", ObjectFunctions::json);
        all.add("null", call -> Terms.nothing(call.location()));
        all.add("union", ObjectFunctions::union);
        all.add("shallowMerge", ObjectFunctions::merge);
        all.add("intersection", ObjectFunctions::intersection);
        all.add("contains", ObjectFunctions::contains);
        all.add("items", ObjectFunctions::items);
        all.add("objectKeys", ObjectFunctions::keys);
        all.add("tryGet", ObjectFunctions::tryGet);
    }

    private static Term create(Invocation call) {
        List<Term.Member> members = new ArrayList<>();
        for (int i = 0; i + 1 < call.count(); i += 2) {
            @Nullable String name = call.text(i);
            if (name == null) {
                return call.undecided("the name of a member is not known");
            }
            members.add(new Term.Member(name, call.arguments().get(i + 1), call.location()));
        }
        return new Term.Mapping(members, null, call.location());
    }

    private static Term json(Invocation call) {
        @Nullable String text = call.text(0);
        return text == null ? call.undecided("the text is not known") : JsonTexts.read(text, call.location());
    }

    /** Of lists each item once, of objects each member, those of later ones winning. */
    private static Term union(Invocation call) {
        if (call.arguments().stream().allMatch(Term.Sequence.class::isInstance)) {
            List<Term> items = new ArrayList<>();
            for (Term argument : call.arguments()) {
                if (argument instanceof Term.Sequence list) {
                    list.items().stream().filter(item -> !has(items, item)).forEach(items::add);
                }
            }
            call.budget().copies(items.size() * items.size());
            return new Term.Sequence(items, call.location());
        }
        return merged(call, call.arguments(), true);
    }

    private static Term merge(Invocation call) {
        return call.argument(0) instanceof Term.Sequence list
                ? merged(call, list.items(), false)
                : call.undecided("the list is not known");
    }

    /** What may be added by an object that is not known leaves the result open. */
    private static Term merged(Invocation call, List<Term> objects, boolean deep) {
        Map<String, Term.Member> members = new LinkedHashMap<>();
        Term.@Nullable Unknown open = null;
        for (Term object : objects) {
            if (object instanceof Term.Mapping mapping) {
                for (Term.Member member : mapping.members()) {
                    @Nullable Member before = deep ? Member.of(members.get(member.name())) : null;
                    members.put(member.name(), before == null ? member : before.with(call, member));
                }
                open = mapping.open() == null ? open : mapping.open();
            } else if (object instanceof Term.Unknown unknown) {
                // It may also say otherwise of what is there.
                members.clear();
                open = unknown;
            }
        }
        call.budget().copies(members.size());
        return new Term.Mapping(List.copyOf(members.values()), open, call.location());
    }

    /** A member that two objects have: objects within are merged in their turn. */
    private record Member(Term.Member member) {

        static @Nullable Member of(Term.@Nullable Member member) {
            return member == null ? null : new Member(member);
        }

        Term.Member with(Invocation call, Term.Member later) {
            boolean both = member.value() instanceof Term.Mapping && later.value() instanceof Term.Mapping;
            Term value = both ? merged(call, List.of(member.value(), later.value()), true) : later.value();
            return new Term.Member(later.name(), value, later.location());
        }
    }

    private static Term intersection(Invocation call) {
        boolean lists = call.arguments().stream().allMatch(Term.Sequence.class::isInstance);
        if (call.argument(0) instanceof Term.Mapping object && Terms.firstUnknown(object) == null) {
            return common(call, object);
        }
        if (!lists || !(call.argument(0) instanceof Term.Sequence first) || Terms.firstUnknown(first) != null) {
            return call.undecided("the lists are not known");
        }
        List<Term> items = first.items().stream()
                .filter(item -> call.arguments().stream()
                        .allMatch(other -> other instanceof Term.Sequence list && has(list.items(), item)))
                .toList();
        return new Term.Sequence(items, call.location());
    }

    /** The members that all objects have with the same value. */
    private static Term common(Invocation call, Term.Mapping first) {
        List<Term.Member> members = new ArrayList<>();
        for (Term.Member member : first.members()) {
            boolean everywhere = true;
            for (Term other : call.arguments()) {
                if (!(other instanceof Term.Mapping mapping) || Terms.firstUnknown(mapping) != null) {
                    return call.undecided("the objects are not known");
                }
                @Nullable Term same = Members.find(mapping, Terms.text(member.name(), call.location()));
                everywhere &= same != null && Terms.valueOf(same).equals(Terms.valueOf(member.value()));
            }
            if (everywhere) {
                members.add(member);
            }
        }
        return new Term.Mapping(members, null, call.location());
    }

    private static Term contains(Invocation call) {
        @Nullable String wanted = call.text(1);
        @Nullable String text = call.text(0);
        if (text != null && wanted != null) {
            return Terms.bool(text.contains(wanted), call.location());
        }
        Term container = call.argument(0);
        if (container instanceof Term.Mapping mapping && wanted != null) {
            boolean there = Members.find(mapping, call.argument(1)) != null;
            return there || mapping.open() == null
                    ? Terms.bool(there, call.location())
                    : call.undecided("not all members are known");
        }
        if (container instanceof Term.Sequence list && Terms.firstUnknown(call.argument(1)) == null) {
            boolean there = has(list.items(), call.argument(1));
            return there || Terms.firstUnknown(list) == null
                    ? Terms.bool(there, call.location())
                    : call.undecided("not all items are known");
        }
        return call.undecided("the container is not known");
    }

    private static Term items(Invocation call) {
        if (!(call.argument(0) instanceof Term.Mapping mapping) || mapping.open() != null) {
            return call.undecided("the object is not known");
        }
        List<Term> items = new ArrayList<>();
        mapping.members().stream()
                .sorted(java.util.Comparator.comparing(Term.Member::name))
                .forEach(member -> {
                    Term key = Terms.text(member.name(), call.location());
                    items.add(new Term.Mapping(
                            List.of(
                                    new Term.Member("key", key, call.location()),
                                    new Term.Member("value", member.value(), call.location())),
                            null,
                            call.location()));
                });
        return new Term.Sequence(items, call.location());
    }

    private static Term keys(Invocation call) {
        if (!(call.argument(0) instanceof Term.Mapping mapping) || mapping.open() != null) {
            return call.undecided("the object is not known");
        }
        List<Term> keys = mapping.members().stream()
                .map(Term.Member::name)
                .sorted()
                .map(name -> Terms.text(name, call.location()))
                .toList();
        return new Term.Sequence(keys, call.location());
    }

    /** Null where something on the way is not there. */
    private static Term tryGet(Invocation call) {
        Term current = call.argument(0);
        for (int i = 1; i < call.count(); i++) {
            @Nullable Term next = Members.find(current, call.argument(i));
            if (next == null) {
                boolean known = Terms.firstUnknown(call.argument(i)) == null
                        && (current instanceof Term.Scalar
                                || current instanceof Term.Sequence
                                || current instanceof Term.Mapping mapping && mapping.open() == null);
                return known ? Terms.nothing(call.location()) : Members.of(current, call.argument(i), call.location());
            }
            current = next;
        }
        return current;
    }

    private static boolean has(List<Term> items, Term wanted) {
        return items.stream()
                .anyMatch(item ->
                        Terms.firstUnknown(item) == null && Terms.valueOf(item).equals(Terms.valueOf(wanted)));
    }
}
