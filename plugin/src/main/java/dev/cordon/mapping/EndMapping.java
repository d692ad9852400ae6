package dev.cordon.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one end of an edge is read from.
 *
 * @param form how the end is found
 * @param kind kind of principal or boundary; for references what the end is called where it is not in the repository
 * @param path of the attribute; empty for {@code self} and {@code enclosing}
 * @param types types of the resource, where the attribute holds a name
 */
public record EndMapping(Form form, String kind, String path, List<String> types) {

    /** How an end is found. */
    public enum Form {
        /** The declaring resource. */
        SELF,
        /** What an attribute refers to, or names by id. */
        REF,
        /** The principal that an attribute names. */
        PRINCIPAL,
        /** The boundary that an attribute names. */
        BOUNDARY,
        /** What an Azure resource id or scope means. */
        ARM,
        /** A network in CIDR notation. */
        NETWORK,
        /** The boundary of a kind that the declaring resource lies in. */
        ENCLOSING
    }

    public EndMapping {
        types = List.copyOf(types);
    }

    @JsonCreator
    static EndMapping of(JsonNode node) {
        if (node.isTextual()) {
            return new EndMapping(Form.SELF, "", "", List.of());
        }
        String path = node.path("path").asText("");
        if (node.has("ref")) {
            return new EndMapping(
                    Form.REF, node.path("external").asText(""), node.path("ref").asText(), types(node));
        }
        if (node.has("principal")) {
            return new EndMapping(Form.PRINCIPAL, node.path("principal").asText(), path, types(node));
        }
        if (node.has("boundary")) {
            return new EndMapping(Form.BOUNDARY, node.path("boundary").asText(), path, types(node));
        }
        if (node.has("arm")) {
            return new EndMapping(Form.ARM, "", node.path("arm").asText(), types(node));
        }
        if (node.has("network")) {
            return new EndMapping(Form.NETWORK, "", node.path("network").asText(), types(node));
        }
        return new EndMapping(Form.ENCLOSING, node.path("enclosing").asText(), "", types(node));
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        node.path("types").forEach(type -> types.add(type.asText()));
        return types;
    }
}
