package dev.cordon.platform.cloudformation.stack;

import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.resource.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a stack stands.
 *
 * @param scope the template that nothing nests
 * @param prefix of the addresses in it: {@code Network/}; empty in the root
 * @param chain names of the templates on the way here, its own included
 * @param boundaries that whoever nests it says it is deployed to
 * @param tags that whoever nests it puts on everything in it
 */
record Placement(
        String scope, String prefix, List<String> chain, List<Boundary> boundaries, SortedMap<String, String> tags) {

    static Placement root(Template template) {
        return new Placement(template.name(), "", List.of(template.name()), List.of(), new TreeMap<>());
    }

    Placement within(String name, Template template, List<Boundary> more, SortedMap<String, String> moreTags) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(template.name());
        SortedMap<String, String> all = new TreeMap<>(tags);
        all.putAll(moreTags);
        return new Placement(scope, prefix + name + "/", longer, more.isEmpty() ? boundaries : more, all);
    }

    String address(String name) {
        return prefix + name;
    }

    String id(String name) {
        return scope + ":" + prefix + name;
    }
}
