package dev.cordon.descriptor.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.finding.Location;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.InputStream;
import java.util.Map;

/**
 * A YAML file of one document, with the place of every value.
 *
 * @param path of the file, as shown to the user
 * @param tree what it says
 * @param places by JSON pointer: where a member of an object has its name, where an item of a list begins
 */
public record YamlDocument(String path, JsonNode tree, Map<String, Location> places) {

    /**
     * @param path as shown to the user
     * @param code of the problems that this throws
     * @throws ProblemException where the text breaks YAML's syntax, uses aliases, repeats a name or nests too deep
     */
    public static YamlDocument read(String path, InputStream text, ProblemCode code) {
        return new YamlDocumentReader(path, code).read(text);
    }

    /** Where the value stands, or the nearest thing around it. */
    public Location locationOf(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            Location found = places.get(p);
            if (found != null) {
                return found;
            }
        }
        return Location.startOf(path);
    }

    /** A pointer as people write paths: {@code organisations[0].kind}. */
    public static String words(String pointer) {
        StringBuilder words = new StringBuilder();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(Character::isDigit)) {
                words.append('[').append(step).append(']');
            } else {
                words.append(words.isEmpty() ? "" : ".").append(unescape(step));
            }
        }
        return words.toString();
    }

    /** A name as a step of a pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
