package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.Frame;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.PropertyLoops;
import dev.cordon.platform.arm.template.Template;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources of one deployment: loops run, conditions decided, children named in full. */
final class Declarations {

    private final Session session;
    private final Budget budget;
    private final Map<String, Declared> byAddress = new LinkedHashMap<>();
    private final Map<String, List<Declared>> bySymbol = new LinkedHashMap<>();

    Declarations(Session session, Budget budget) {
        this.session = session;
        this.budget = budget;
    }

    List<Declared> all() {
        return List.copyOf(byAddress.values());
    }

    /** Those that a symbolic name means: {@code nic}, or one round {@code nic[0]}. */
    List<Declared> named(String symbol) {
        @Nullable Declared one = byAddress.get(symbol);
        return one != null ? List.of(one) : bySymbol.getOrDefault(symbol.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether a loop of that name makes resources, however many. */
    boolean isLoop(String name) {
        return byAddress.values().stream()
                .anyMatch(declared -> declared.member("copy") instanceof Node.Mapping copy
                        && PropertyLoops.name(copy).equalsIgnoreCase(name));
    }

    /** @param resources a list, or an object by symbolic names */
    void declare(@Nullable Node resources, @Nullable Declared parent, Evaluator evaluator) {
        if (resources instanceof Node.Sequence list) {
            list.items().forEach(item -> loop("", item, item.location(), parent, evaluator));
        } else if (resources instanceof Node.Mapping symbols) {
            symbols.entries().forEach(entry -> loop(entry.name(), entry.value(), entry.location(), parent, evaluator));
        }
    }

    private void loop(String symbol, Node node, Location at, @Nullable Declared parent, Evaluator evaluator) {
        if (!(node instanceof Node.Mapping body)) {
            invalid(at, "a resource is an object");
            return;
        }
        if (!(body.get("copy") instanceof Node.Mapping copy)) {
            one(symbol, "", body, at, parent, evaluator, null);
            return;
        }
        String name = PropertyLoops.name(copy);
        Term count = PropertyLoops.count(evaluator, copy);
        @Nullable Integer known = Terms.integerOf(count);
        if (known == null) {
            String reason = Terms.unknownFrom(List.of(count), "", at).reason();
            Term round = new Term.Unknown(reason, Set.of(), Holes.named("round of " + name), copy.location());
            Frame frame = evaluator.frame().inLoop(name, round);
            one(symbol, "[*]", body, at, parent, evaluator.in(frame), "how often it is there is not known: " + reason);
            return;
        }
        for (int i = 0; i < known; i++) {
            Frame frame = evaluator.frame().inLoop(name, Terms.number(i, copy.location()));
            one(symbol, "[" + i + "]", body, at, parent, evaluator.in(frame), null);
        }
    }

    private void one(
            String symbol,
            String round,
            Node.Mapping body,
            Location at,
            @Nullable Declared parent,
            Evaluator evaluator,
            @Nullable String uncertain) {
        budget.resource();
        @Nullable Node condition = body.get("condition");
        boolean absent = condition != null && Boolean.FALSE.equals(Terms.truthOf(evaluator.evaluate(condition)));
        String type = Template.textOf(body.get("type"));
        @Nullable Node written = body.get("name");
        if (absent) {
            return;
        }
        if (type.isEmpty() || written == null) {
            invalid(at, "a resource needs a type and a name");
            return;
        }
        Term given = evaluator.evaluate(written);
        boolean child = parent != null && type.indexOf('/') < 0;
        String fullType = Types.canonical(parent != null && child ? parent.type() + "/" + type : type);
        Term name = parent != null && child ? joined(parent.name(), given) : given;
        String address = symbol.isEmpty() ? fullType + "/" + Holes.shown(Holes.shape(name)) : symbol + round;
        Declared declared = new Declared(unique(address), fullType, name, body, evaluator, parent, uncertain, at);
        byAddress.put(declared.address(), declared);
        if (!symbol.isEmpty()) {
            bySymbol.computeIfAbsent(symbol.toLowerCase(Locale.ROOT), s -> new ArrayList<>())
                    .add(declared);
        }
        if (!declared.isDeployment()) {
            declare(body.get("resources"), declared, evaluator);
        }
    }

    private Term joined(Term parent, Term name) {
        TextParts parts = new TextParts(budget, name.location());
        parts.add(parent);
        parts.add("/");
        parts.add(name);
        return parts.build();
    }

    /** Two names of which no more is known than of each other. */
    private String unique(String address) {
        String unique = address;
        for (int i = 2; byAddress.containsKey(unique); i++) {
            unique = address + "~" + i;
        }
        return unique;
    }

    private void invalid(Location at, String message) {
        session.report(at, message, "Complete the resource, or exclude the file if it is no template.");
    }
}
