package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.StringValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A for expression. */
final class Loop {

    private final Expression.For loop;
    private final Scope scope;
    private final List<Term> items = new ArrayList<>();
    private final SortedMap<String, Term> members = new TreeMap<>();
    private final SortedMap<String, List<Term>> groups = new TreeMap<>();
    private Term.@Nullable Unknown obstacle;

    Loop(Expression.For loop, Scope scope) {
        this.loop = loop;
        this.scope = scope;
    }

    Term evaluate() {
        Term collection = Evaluator.evaluate(loop.collection(), scope);
        if (!each(collection, this::round)) {
            // What the results would refer to is known even where nobody knows how many there are.
            Term nobody = Terms.unknownOrFailed(List.of(collection), "the collection of a loop is no list or map");
            Term result = Evaluator.evaluate(loop.result(), bind(nobody, nobody));
            return partly(collection, List.of(nobody, result));
        }
        return obstacle == null ? made() : obstacle;
    }

    /** What is made of the known part of a collection is there: no two elements may have one key. */
    private Term partly(Term collection, List<Term> rest) {
        boolean known = !loop.grouped() && eachKnown(collection, this::round) && obstacle == null;
        if (!known) {
            return Terms.unknownFrom(rest, "");
        }
        items.add(rest.get(1));
        return Term.partly(rest, made());
    }

    private Term made() {
        if (loop.resultKey() == null) {
            return Term.list(items);
        }
        groups.forEach((key, group) -> members.put(key, Term.list(group)));
        return Term.mapping(members);
    }

    /** Calls back for every element; false where the collection is not known. */
    static boolean each(Term collection, BiConsumer<Term, Term> round) {
        Term known = collection instanceof Term.Lazy lazy ? lazy.force() : collection;
        if (known instanceof Term.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Term item = sequence.items().get(i);
                round.accept(sequence.set() ? item : Term.of(Numbers.value(BigDecimal.valueOf(i))), item);
            }
            return true;
        }
        if (known instanceof Term.Mapping mapping && mapping.open() == null) {
            mapping.members().forEach((name, member) -> round.accept(Term.of(StringValue.of(name)), member));
            return true;
        }
        return false;
    }

    /** The same for what is known of a collection, if anything; where it stands in a list is not known. */
    static boolean eachKnown(Term collection, BiConsumer<Term, Term> round) {
        @Nullable Term part = Terms.knownPart(collection);
        if (part == null) {
            return false;
        }
        boolean ordered = part instanceof Term.Sequence sequence && !sequence.set();
        return each(
                part, (key, value) -> round.accept(ordered ? Terms.unknownFrom(List.of(collection), "") : key, value));
    }

    static Scope bind(Scope scope, @Nullable String keyName, Term key, String valueName, Term value) {
        Map<String, Term> names = new HashMap<>();
        if (keyName != null) {
            names.put(keyName, key);
        }
        names.put(valueName, value);
        return scope.with(names);
    }

    private Scope bind(Term key, Term value) {
        return bind(scope, loop.keyName(), key, loop.valueName(), value);
    }

    private void round(Term key, Term value) {
        Scope inner = bind(key, value);
        if (loop.condition() != null && !holds(Evaluator.evaluate(loop.condition(), inner))) {
            return;
        }
        Term result = Evaluator.evaluate(loop.result(), inner);
        if (loop.resultKey() == null) {
            items.add(result);
            return;
        }
        Term name = Evaluator.evaluate(loop.resultKey(), inner);
        if (name instanceof Term.Scalar scalar) {
            put(Texts.of(scalar.value()), result);
        } else {
            obstacle = Terms.unknownOrFailed(List.of(name, result), "a key of an object must be a text");
        }
    }

    private boolean holds(Term condition) {
        if (condition instanceof Term.Scalar scalar) {
            return Texts.isTrue(scalar.value());
        }
        obstacle = Terms.unknownOrFailed(List.of(condition), "the condition of a loop is no boolean");
        return false;
    }

    private void put(String name, Term result) {
        if (loop.grouped()) {
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(result);
        } else if (members.put(name, result) != null) {
            throw new TermException("two elements have the key \"" + name + "\"");
        }
    }
}
