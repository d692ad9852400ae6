package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.template.Secrets;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files that name roles and collections from elsewhere, as resources: where what the project runs comes from. */
final class Requirements {

    private static final String GALAXY = "https://galaxy.ansible.com";

    private final YamlFiles files;
    private final List<String> notes;

    Requirements(YamlFiles files, List<String> notes) {
        this.files = files;
        this.notes = notes;
    }

    List<Resource> of(List<String> names) {
        List<Resource> resources = new ArrayList<>();
        for (String file : names) {
            List<Node> items = new ArrayList<>();
            for (Node document : files.documents(file)) {
                Map<String, Node.Entry> sections = Yaml.entries(document);
                items.addAll(sections.isEmpty() ? Yaml.items(document) : List.of());
                for (String section : List.of("roles", "collections")) {
                    Node.@Nullable Entry entry = sections.get(section);
                    items.addAll(entry == null ? List.of() : Yaml.items(entry.value()));
                }
            }
            resources.add(resource(file, items));
            notes.add(file + ": " + items.size() + " roles and collections from elsewhere were not read.");
        }
        return resources;
    }

    private static Resource resource(String file, List<Node> items) {
        Attributes attributes = new Attributes();
        Location at = Location.startOf(file);
        List<Term> sources = new ArrayList<>();
        for (Node item : items) {
            attributes.place(AttributePath.item("sources", sources.size()), item.location());
            sources.add(Term.map(source(item)));
        }
        attributes.put("sources", Term.list(sources), at);
        String folder = Places.folder(file);
        String scope = folder.isEmpty() ? "." : folder;
        return attributes.resource(scope, Places.name(file), "requirements", Places.name(file), new TreeMap<>(), at);
    }

    /** A source is where it says, or a repository as its name, else the public Galaxy. */
    private static Map<String, Term> source(Node item) {
        Map<String, Node.Entry> entries = Yaml.entries(item);
        Map<String, Term> source = new LinkedHashMap<>();
        String name = text(entries, "name", String.valueOf(Yaml.text(item)));
        String from = text(entries, "source", text(entries, "src", name));
        source.put("name", Terms.text(name));
        source.put("source", Terms.text(isAddress(from) ? from : GALAXY));
        source.put("version", Terms.text(text(entries, "version", "")));
        return source;
    }

    private static boolean isAddress(String text) {
        return text.contains("://") || text.contains("@") || text.startsWith("git+");
    }

    private static String text(Map<String, Node.Entry> entries, String name, String otherwise) {
        Node.@Nullable Entry entry = entries.get(name);
        @Nullable String text = entry == null ? null : Yaml.text(entry.value());
        return Secrets.withoutPassword(text == null ? otherwise : text);
    }
}
