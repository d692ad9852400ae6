package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Fn::FindInMap}: a value of the section {@code Mappings}, by two keys. */
final class MapLookup {

    private MapLookup() {}

    static Term find(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 3);
        if (given == null) {
            return evaluator.misused(at, "Fn::FindInMap needs a list of a map and two keys");
        }
        @Nullable String map = Terms.textOf(given.get(0));
        if (map == null) {
            return Terms.unknownFrom(given, "the name of the map is not known", at);
        }
        @Nullable Node table = evaluator.scope().mappings().get(map);
        List<Node> found = new ArrayList<>();
        if (table instanceof Node.Mapping rows) {
            for (Node row : matching(rows, Terms.textOf(given.get(1)))) {
                if (row instanceof Node.Mapping cells) {
                    found.addAll(matching(cells, Terms.textOf(given.get(2))));
                }
            }
        }
        return answer(evaluator, given, found, map, at);
    }

    /** Where a key is not known, all that it may lead to: a value that stands everywhere is known all the same. */
    private static Term answer(Evaluator evaluator, List<Term> given, List<Node> found, String map, Location at) {
        boolean known = Terms.firstUnknown(given.get(1)) == null && Terms.firstUnknown(given.get(2)) == null;
        boolean otherwise = given.size() > 3;
        boolean single = found.stream().map(NodeValues::value).distinct().count() == 1;
        if (single && (known || !otherwise)) {
            return Terms.at(evaluator.evaluate(found.get(0)), at);
        }
        if (!known) {
            return Terms.unknownFrom(given, "the key is not known", at);
        }
        if (otherwise && given.get(3) instanceof Term.Mapping options) {
            @Nullable Term value = options.get("DefaultValue");
            if (value != null) {
                return Terms.at(value, at);
            }
        }
        return evaluator.misused(
                at,
                "the section Mappings has no \"" + map + "\" with \"" + Terms.textOf(given.get(1)) + "\" and \""
                        + Terms.textOf(given.get(2)) + "\"");
    }

    private static List<Node> matching(Node.Mapping mapping, @Nullable String key) {
        if (key != null) {
            @Nullable Node value = mapping.get(key);
            return value == null ? List.of() : List.of(value);
        }
        return mapping.entries().stream().map(Node.Entry::value).toList();
    }
}
