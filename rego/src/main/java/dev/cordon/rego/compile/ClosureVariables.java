package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which variables stand inside of the closures of each line, at any depth. The variables are numbered once in the order
 * of the text, so that closures inside of closures cost what they add.
 */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class ClosureVariables extends ClosureWalker {
    /** The variables from a number on, up to another. */
    private record Range(int from, int to) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final Map<Expression, List<Range>> closures = new IdentityHashMap<>();
    private List<Range> ranges = new ArrayList<>();

    ClosureVariables(Body body) {
        walk(body);
    }

    /** Those of some variables that stand inside of the closures of a line. */
    Set<String> among(Set<String> wanted, Expression line) {
        Set<String> found = new HashSet<>();
        for (Range range : closures.get(line)) {
            if (range.to() - range.from() < wanted.size()) {
                found.addAll(names.subList(range.from(), range.to()));
            } else {
                wanted.stream().filter(name -> isIn(name, range)).forEach(found::add);
            }
        }
        found.retainAll(wanted);
        return found;
    }

    private boolean isIn(String name, Range range) {
        List<Integer> all = numbers.getOrDefault(name, List.of());
        int first = Collections.binarySearch(all, range.from());
        int index = first < 0 ? -first - 1 : first;
        return index < all.size() && all.get(index) < range.to();
    }

    @Override
    public void walk(Expression line) {
        List<Range> around = ranges;
        ranges = new ArrayList<>();
        super.walk(line);
        closures.put(line, ranges);
        ranges = around;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        if (!Paths.isRoot(variable)) {
            numbers.computeIfAbsent(variable.name(), key -> new ArrayList<>()).add(names.size());
            names.add(variable.name());
        }
        return null;
    }

    @Override
    protected void closure(Runnable walking) {
        List<Range> around = ranges;
        int from = names.size();
        ranges = new ArrayList<>();
        walking.run();
        ranges = around;
        ranges.add(new Range(from, names.size()));
    }
}
