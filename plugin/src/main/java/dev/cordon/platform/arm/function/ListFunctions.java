package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of lists, some of which take texts as well. */
final class ListFunctions {

    private static final int LONGEST_RANGE = 10_000;

    private ListFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("concat", ListFunctions::concat);
        all.add("createArray", call -> new Term.Sequence(call.arguments(), call.location()));
        all.add("array", ListFunctions::array);
        all.add("first", call -> end(call, true));
        all.add("last", call -> end(call, false));
        all.add("skip", call -> part(call, true));
        all.add("take", call -> part(call, false));
        all.add("length", ListFunctions::length);
        all.add("empty", ListFunctions::empty);
        all.add("range", ListFunctions::range);
        all.add("flatten", ListFunctions::flatten);
        all.add("indexFromEnd", call -> fromEnd(call, false));
        all.add("tryIndexFromEnd", call -> fromEnd(call, true));
        all.add("indexOf", call -> position(call, true));
        all.add("lastIndexOf", call -> position(call, false));
    }

    /** Of texts a text, of lists a list. */
    private static Term concat(Invocation call) {
        boolean lists = call.arguments().stream().anyMatch(Term.Sequence.class::isInstance);
        if (!lists) {
            TextParts parts = new TextParts(call.budget(), call.location());
            call.arguments().forEach(parts::add);
            return ResourceIds.refine(parts.build(), call.scope().place());
        }
        List<Term> items = new ArrayList<>();
        for (Term argument : call.arguments()) {
            if (!(argument instanceof Term.Sequence list)) {
                return call.undecided("one of the lists is not known");
            }
            items.addAll(list.items());
        }
        call.budget().copies(items.size());
        return new Term.Sequence(items, call.location());
    }

    private static Term array(Invocation call) {
        Term value = call.argument(0);
        return value instanceof Term.Sequence ? value : new Term.Sequence(List.of(value), call.location());
    }

    private static Term end(Invocation call, boolean first) {
        @Nullable String text = call.text(0);
        if (text != null) {
            int at = first ? 0 : Math.max(0, text.length() - 1);
            return Terms.text(text.isEmpty() ? "" : text.substring(at, at + 1), call.location());
        }
        if (call.count() > 0
                && call.arguments().get(0) instanceof Term.Sequence list
                && !list.items().isEmpty()) {
            return list.items().get(first ? 0 : list.items().size() - 1);
        }
        return call.undecided("the list is empty");
    }

    /** Counted from the end, the last being 1. */
    private static Term fromEnd(Invocation call, boolean tolerant) {
        @Nullable Integer index = call.integer(1);
        if (index == null || !(call.argument(0) instanceof Term.Sequence list)) {
            return call.undecided("the list or the index is not known");
        }
        int size = list.items().size();
        if (index >= 1 && index <= size) {
            return list.items().get(size - index);
        }
        return tolerant ? Terms.nothing(call.location()) : call.undecided("the list has no such item");
    }

    private static Term part(Invocation call, boolean skip) {
        @Nullable Integer count = call.integer(1);
        @Nullable String text = call.text(0);
        if (count == null) {
            return call.undecided("how many is not known");
        }
        if (text != null) {
            int cut = Math.max(0, Math.min(count, text.length()));
            return Terms.text(skip ? text.substring(cut) : text.substring(0, cut), call.location());
        }
        if (call.arguments().get(0) instanceof Term.Sequence list) {
            int cut = Math.max(0, Math.min(count, list.items().size()));
            List<Term> items = list.items();
            return new Term.Sequence(skip ? items.subList(cut, items.size()) : items.subList(0, cut), call.location());
        }
        return call.undecided("the list is not known");
    }

    private static Term length(Invocation call) {
        @Nullable Integer size = size(call);
        return size == null ? call.undecided("the value is not known") : Terms.number(size, call.location());
    }

    private static Term empty(Invocation call) {
        Term value = call.argument(0);
        @Nullable Integer size = Terms.isNothing(value) ? Integer.valueOf(0) : size(call);
        return size == null ? call.undecided("the value is not known") : Terms.bool(size == 0, call.location());
    }

    private static @Nullable Integer size(Invocation call) {
        @Nullable String text = call.text(0);
        if (text != null) {
            return text.length();
        }
        Term value = call.argument(0);
        if (value instanceof Term.Sequence list) {
            return list.items().size();
        }
        return value instanceof Term.Mapping mapping && mapping.open() == null
                ? Integer.valueOf(mapping.members().size())
                : null;
    }

    private static Term range(Invocation call) {
        @Nullable Integer start = call.integer(0);
        @Nullable Integer count = call.integer(1);
        if (start == null || count == null || count < 0 || count > LONGEST_RANGE) {
            return call.undecided("the range is not known, or longer than " + LONGEST_RANGE);
        }
        call.budget().copies(count);
        List<Term> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(Terms.number((long) start + i, call.location()));
        }
        return new Term.Sequence(items, call.location());
    }

    private static Term flatten(Invocation call) {
        if (!(call.argument(0) instanceof Term.Sequence lists)) {
            return call.undecided("the list is not known");
        }
        List<Term> items = new ArrayList<>();
        for (Term item : lists.items()) {
            if (item instanceof Term.Sequence list) {
                items.addAll(list.items());
            } else {
                items.add(item);
            }
        }
        call.budget().copies(items.size());
        return new Term.Sequence(items, call.location());
    }

    private static Term position(Invocation call, boolean first) {
        @Nullable String text = call.text(0);
        @Nullable String wanted = call.text(1);
        if (wanted == null) {
            return call.undecided("what is looked for is not known");
        }
        if (text != null) {
            String lower = text.toLowerCase(java.util.Locale.ROOT);
            String part = wanted.toLowerCase(java.util.Locale.ROOT);
            return Terms.number(first ? lower.indexOf(part) : lower.lastIndexOf(part), call.location());
        }
        if (call.arguments().get(0) instanceof Term.Sequence list && Terms.firstUnknown(list) == null) {
            List<String> texts = list.items().stream()
                    .map(item -> String.valueOf(Terms.textOf(item)))
                    .toList();
            return Terms.number(first ? texts.indexOf(wanted) : texts.lastIndexOf(wanted), call.location());
        }
        return call.undecided("the list is not known");
    }
}
