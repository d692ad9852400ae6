package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.resource.SecretNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the body of a block to an object: arguments by name, nested blocks as lists of objects, as plans have them.
 * Notes where everything stands on the way.
 */
final class BodyEvaluator {

    private final @Nullable Origin owner;
    private final Set<String> leftOut;
    private final Map<String, Location> positions = new HashMap<>();

    /**
     * @param owner the resource that the body belongs to, or null; its objects have attributes that are not written down
     * @param leftOut names at the top level that say how, not what
     */
    BodyEvaluator(@Nullable Origin owner, Set<String> leftOut) {
        this.owner = owner;
        this.leftOut = leftOut;
    }

    Map<String, Location> positions() {
        return positions;
    }

    Term.Mapping evaluate(Body body, Scope scope) {
        return body(body, scope, "");
    }

    private Term.Mapping body(Body body, Scope scope, String path) {
        SortedMap<String, Term> members = new TreeMap<>();
        for (Body.Attribute attribute : body.attributes()) {
            if (isWanted(attribute.name(), path)) {
                String at = AttributePath.member(path, attribute.name());
                Positions.note(attribute, at, positions);
                members.put(attribute.name(), hidden(attribute.name(), Evaluator.evaluate(attribute.value(), scope)));
            }
        }
        Map<String, List<Term>> blocks = new TreeMap<>();
        for (Body.Block block : body.blocks()) {
            if (isWanted(block.type(), path)) {
                block(block, scope, path, blocks);
            }
        }
        blocks.forEach((type, items) -> members.put(type, Term.list(items)));
        return new Term.Mapping(members, open(path));
    }

    private boolean isWanted(String name, String path) {
        return !path.isEmpty() || !leftOut.contains(name);
    }

    /** No secret leaves the place where it is written. */
    private static Term hidden(String name, Term value) {
        boolean secret = SecretNames.isSecret(name) && value instanceof Term.Scalar && !Terms.isNull(value);
        return secret ? new Term.Unknown("sensitive", Terms.origins(List.of(value))) : value;
    }

    private @Nullable Origin open(String path) {
        return owner == null || path.isEmpty() ? owner : owner.member(path);
    }

    private void block(Body.Block block, Scope scope, String path, Map<String, List<Term>> blocks) {
        if (block.type().equals("dynamic") && block.labels().size() == 1) {
            dynamic(block, scope, path, blocks);
        } else {
            add(block.type(), block.header(), block.body(), scope, path, blocks);
        }
    }

    private void add(
            String type,
            dev.cordon.rego.source.Span header,
            Body body,
            Scope scope,
            String path,
            Map<String, List<Term>> blocks) {
        List<Term> items = blocks.computeIfAbsent(type, t -> new ArrayList<>());
        String at = AttributePath.item(AttributePath.member(path, type), items.size());
        positions.put(at, Places.of(header));
        items.add(body(body, scope, at));
    }

    /** A {@code dynamic} block becomes one block for each element, or one that is unknown where nobody knows how many. */
    private void dynamic(Body.Block block, Scope scope, String path, Map<String, List<Term>> blocks) {
        String type = block.labels().get(0);
        List<Body.Block> contents = block.body().blocks("content");
        @Nullable Expression forEach = block.body().get("for_each");
        if (forEach == null || contents.size() != 1) {
            return;
        }
        Body content = contents.get(0).body();
        @Nullable Expression named = block.body().get("iterator");
        @Nullable String given = named == null ? null : Literals.providerKey(named);
        String iterator = given == null ? type : given;
        Term collection = Evaluator.evaluate(forEach, scope);
        BiConsumer<Term, Term> round =
                (key, value) -> add(type, block.header(), content, bind(scope, iterator, key, value), path, blocks);
        boolean known = Loop.each(collection, round);
        if (!known) {
            Loop.eachKnown(collection, round);
            Term nobody = Terms.unknownFrom(List.of(collection), "for_each is neither a list nor a map");
            List<Term> items = blocks.computeIfAbsent(type, t -> new ArrayList<>());
            String at = AttributePath.item(AttributePath.member(path, type), items.size());
            positions.put(at, Places.of(block.header()));
            Term.Mapping inside = (Term.Mapping) body(content, bind(scope, iterator, nobody, nobody), at);
            items.add(perhaps(inside, (Term.Unknown) nobody));
        }
    }

    /**
     * A block that is there any number of times: what its content leaves out in every round is left out, all else is
     * unknown.
     */
    private static Term perhaps(Term.Mapping inside, Term.Unknown nobody) {
        SortedMap<String, Term> members = new TreeMap<>();
        inside.members().forEach((name, value) -> {
            if (!Terms.isNull(value)) {
                members.put(name, new Term.Unknown(nobody.reason(), Terms.origins(List.of(value))));
            }
        });
        return new Term.Mapping(members, null);
    }

    private static Scope bind(Scope scope, String iterator, Term key, Term value) {
        return scope.with(Map.of(iterator, Term.mapping(Map.of("key", key, "value", value))));
    }
}
