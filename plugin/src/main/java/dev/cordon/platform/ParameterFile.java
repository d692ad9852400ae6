package dev.cordon.platform;

import dev.cordon.descriptor.Node;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that a file gives to the parameters of a template.
 *
 * @param path below the checked folder
 * @param name the path as messages write it
 * @param values by name of the parameter, as they are written
 */
public record ParameterFile(Path path, String name, Map<String, Node> values) {
    public ParameterFile {
        values = new LinkedHashMap<>(values);
    }
}
