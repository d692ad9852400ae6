package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What attributes a type has, and its blocks theirs: {@code name subnet ( id role ) timeouts ()} in a record, where the
 * contents of a block that no mapping reads are left out.
 *
 * @param block whether it has attributes of its own; without one anything may stand below it, as in a map
 */
record AttributeTree(boolean block, SortedMap<String, AttributeTree> members) {

    private static final AttributeTree LEAF = new AttributeTree(false, Collections.emptySortedMap());
    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final String LEFT_OUT = "()";

    /** Of the words of a record. */
    static AttributeTree parse(String record) {
        Deque<AttributeTree> open = new ArrayDeque<>(List.of(block(new TreeMap<>())));
        String last = "";
        for (String word : record.split(" ")) {
            switch (word) {
                case OPEN -> {
                    AttributeTree inner = block(new TreeMap<>());
                    open.element().members.put(last, inner);
                    open.push(inner);
                }
                case CLOSE -> open.pop();
                case LEFT_OUT -> open.element().members.put(last, block(new TreeMap<>()));
                default -> {
                    open.element().members.put(word, LEAF);
                    last = word;
                }
            }
        }
        return open.element();
    }

    /** Of the description of a block by {@code terraform providers schema -json}. */
    static AttributeTree ofBlock(JsonNode block) {
        SortedMap<String, AttributeTree> members = new TreeMap<>();
        block.path("attributes").fields().forEachRemaining(one -> {
            JsonNode attribute = one.getValue();
            boolean nested = attribute.has("nested_type");
            members.put(one.getKey(), nested ? ofBlock(attribute.path("nested_type")) : ofType(attribute.path("type")));
        });
        block.path("block_types")
                .fields()
                .forEachRemaining(
                        one -> members.put(one.getKey(), ofBlock(one.getValue().path("block"))));
        return block(members);
    }

    /** Types are {@code "string"}, {@code ["list", type]}, {@code ["object", {name: type}]}. */
    private static AttributeTree ofType(JsonNode type) {
        return switch (type.path(0).asText()) {
            case "object" -> {
                SortedMap<String, AttributeTree> members = new TreeMap<>();
                type.path(1).fields().forEachRemaining(one -> members.put(one.getKey(), ofType(one.getValue())));
                yield block(members);
            }
            case "list", "set" -> ofType(type.path(1));
            default -> LEAF;
        };
    }

    private static AttributeTree block(SortedMap<String, AttributeTree> members) {
        return new AttributeTree(true, members);
    }

    AttributeTree with(AttributeTree other) {
        SortedMap<String, AttributeTree> all = new TreeMap<>(members);
        other.members.forEach((name, tree) -> all.merge(name, tree, AttributeTree::with));
        return new AttributeTree(block || other.block, all);
    }

    /** Whether the steps of a path lead to something that there may be. */
    boolean has(List<String> steps) {
        if (!block || steps.isEmpty()) {
            return true;
        }
        String step = steps.get(0);
        boolean item = step.startsWith("[") || step.equals(AttributePattern.EVERY_MEMBER);
        List<String> rest = steps.subList(1, steps.size());
        return item ? has(rest) : members.containsKey(step) && members.get(step).has(rest);
    }

    /**
     * The record.
     *
     * @param entered paths of the blocks whose contents belong into it
     */
    String text(Set<String> entered) {
        return text("", entered);
    }

    private String text(String at, Set<String> entered) {
        StringJoiner words = new StringJoiner(" ");
        members.forEach((name, member) -> {
            String path = at.isEmpty() ? name : at + "." + name;
            String inner = entered.contains(path) ? OPEN + " " + member.text(path, entered) + " " + CLOSE : LEFT_OUT;
            words.add(member.block ? name + " " + inner : name);
        });
        return words.toString();
    }
}
