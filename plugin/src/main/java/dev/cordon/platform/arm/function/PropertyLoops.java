package dev.cordon.platform.arm.function;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that loops make: {@code "copy": [{"name": …, "count": …, "input": …}]}. */
public final class PropertyLoops {

    private static final int MOST = 800;

    private PropertyLoops() {}

    /** Whether a member of an object lists loops. */
    public static boolean isLoops(Node.Entry entry) {
        return entry.name().equals("copy")
                && entry.value() instanceof Node.Sequence list
                && list.items().stream()
                        .allMatch(item -> item instanceof Node.Mapping loop && loop.get("input") != null);
    }

    /** The lists, by the names of the loops. */
    public static List<Term.Member> members(Evaluator evaluator, Node.Entry loops) {
        List<Term.Member> members = new ArrayList<>();
        if (loops.value() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping loop) {
                    String name = name(loop);
                    members.add(new Term.Member(name, list(evaluator, loop, name), loop.location()));
                }
            }
        }
        return members;
    }

    /** What a loop makes, called so inside. */
    public static Term list(Evaluator evaluator, Node.Mapping loop, String name) {
        @Nullable Node input = loop.get("input");
        Term count = count(evaluator, loop);
        @Nullable Integer known = Terms.integerOf(count);
        if (input == null || known == null) {
            return Terms.unknownFrom(List.of(count), "how often this is repeated is not known", loop.location());
        }
        List<Term> items = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            Frame frame = evaluator.frame().inLoop(name, Terms.number(i, loop.location()));
            items.add(evaluator.in(frame).evaluate(input));
        }
        return new Term.Sequence(items, loop.location());
    }

    /** How often a loop runs: a number, or unknown. More than Azure allows is wrong. */
    public static Term count(Evaluator evaluator, Node.Mapping loop) {
        @Nullable Node written = loop.get("count");
        Location at = loop.location();
        if (written == null) {
            evaluator.scope().report(at, "a copy needs a count");
            return new Term.Unknown("a copy needs a count", at);
        }
        Term count = evaluator.evaluate(written);
        @Nullable Integer known = Terms.integerOf(count);
        boolean sound = known != null && known >= 0 && known <= MOST;
        if (Terms.firstUnknown(count) == null && !sound) {
            String message = "a copy runs between 0 and " + MOST + " times";
            evaluator.scope().report(at, message);
            return new Term.Unknown(message, at);
        }
        return count;
    }

    /** The name of a loop; empty where it has none. */
    public static String name(Node.Mapping loop) {
        return loop.get("name") instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text
                ? text.value()
                : "";
    }
}
