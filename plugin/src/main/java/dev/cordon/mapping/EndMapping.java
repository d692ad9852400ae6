package dev.cordon.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one end of an edge is read from.
 *
 * @param form how the end is found
 * @param kind kind of principal or boundary; for references what the end is called where it is not in the repository;
 *     for what cannot be seen the reason
 * @param path of the attribute; empty for {@code self} and {@code enclosing}, and where {@code value} is given
 * @param types types of the resource, where the attribute holds a name
 * @param value a constant that stands for what an attribute would hold, or null
 * @param otherwise the value where the attribute is not set ({@code default} in the file), or null
 * @param pick the part of the value that names the end, or null for the whole of it
 * @param except what is so called is nobody's and no end, or null
 * @param within the boundary of an end that is not in the repository, or null
 * @param through where what is found says of which other resource it is a part that stands for it here, or null
 * @param outside whether it is an end only where what is found is not in the repository
 */
public record EndMapping(
        Form form,
        String kind,
        String path,
        List<String> types,
        @Nullable String value,
        @Nullable String otherwise,
        @Nullable Pattern pick,
        @Nullable Pattern except,
        @Nullable EndMapping within,
        @Nullable EndMapping through,
        boolean outside) {

    /** How an end is found. */
    public enum Form {
        /** The declaring resource. */
        SELF(""),
        /** What an attribute refers to, or names by id. */
        REF("ref"),
        /** The principal that an attribute names. */
        PRINCIPAL("principal"),
        /** The boundary that an attribute names. */
        BOUNDARY("boundary"),
        /** What an Azure resource id or scope means. */
        ARM("arm"),
        /** A network in CIDR notation. */
        NETWORK("network"),
        /** A VLAN by its number. */
        VLAN("vlan"),
        /** What has an address: a card, a firewall, a load balancer. */
        ADDRESS("address"),
        /** Who keeps an image of containers. */
        IMAGE("image"),
        /** Who keeps sources: a module of Terraform, a repository. */
        SOURCE("source"),
        /** What a text names that a program is told, such as a variable of its environment. */
        TOLD("told"),
        /** The principals that a policy document of AWS allows something. */
        ALLOWED("allowed"),
        /** The pods and namespaces that a peer of a network policy selects by their labels. */
        SELECTED("selected"),
        /** The boundary of a kind that the declaring resource lies in. */
        ENCLOSING("enclosing"),
        /** Something that no attribute tells. */
        UNSEEN("unseen");

        private final String field;

        Form(String field) {
            this.field = field;
        }

        private static Form of(JsonNode end) {
            for (Form form : values()) {
                if (!form.field.isEmpty() && end.has(form.field)) {
                    return form;
                }
            }
            return SELF;
        }
    }

    public EndMapping {
        types = List.copyOf(types);
    }

    @JsonCreator
    static EndMapping of(JsonNode node) {
        Form form = Form.of(node);
        String word = node.path(form.field).asText("");
        String path = switch (form) {
            case PRINCIPAL, BOUNDARY -> node.path("path").asText("");
            case REF, ARM, NETWORK, VLAN, ADDRESS, IMAGE, SOURCE, TOLD, ALLOWED, SELECTED -> word;
            default -> "";
        };
        String kind = switch (form) {
            case REF -> node.path("external").asText("");
            case PRINCIPAL, BOUNDARY, ENCLOSING, UNSEEN -> word;
            default -> "";
        };
        return new EndMapping(
                form,
                kind,
                path,
                types(node),
                text(node, "value"),
                text(node, "default"),
                pattern(node, "pick"),
                pattern(node, "except"),
                node.has("within") ? of(node.path("within")) : null,
                node.has("through") ? of(node.path("through")) : null,
                node.path("outside").asBoolean());
    }

    /** The principals of a kind that a value names, declared by resources of the types where they are in the repository. */
    public static EndMapping principal(String kind, String... types) {
        return new EndMapping(Form.PRINCIPAL, kind, "", List.of(types), null, null, null, null, null, null, false);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asText() : null;
    }

    private static @Nullable Pattern pattern(JsonNode node, String field) {
        return node.has(field) ? Pattern.compile(node.path(field).asText()) : null;
    }

    /** Whether it may mean several: the items of a list, the principals of a policy. */
    boolean isOfMany() {
        return form == Form.ALLOWED || form == Form.SELECTED || path.endsWith(AttributePattern.EVERY);
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        node.path("types").forEach(type -> types.add(type.asText()));
        return types;
    }
}
