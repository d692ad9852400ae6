package dev.cordon.platform;

import dev.cordon.descriptor.json.JsonHead;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which platform's form a file of given values has. */
public enum GivenForm {
    /** {@code NAME = VALUE}, and whatever is called {@code .tfvars.json}. */
    TERRAFORM,
    /** A list of {@code ParameterKey} and {@code ParameterValue}, or a template configuration with {@code Parameters}. */
    CLOUDFORMATION,
    /** {@code parameters} with an object for each. */
    ARM,
    /** YAML. */
    ANSIBLE,
    /** A JSON object of names and values: for every platform. */
    PLAIN;

    private static final Set<String> CONFIGURATION = Set.of("Parameters", "Tags", "StackPolicy");

    /** @param text of the file */
    public static GivenForm of(Path file, String text) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String start = text.stripLeading();
        if (name.contains(".tfvars")) {
            return TERRAFORM;
        }
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return ANSIBLE;
        }
        if (start.startsWith("[")) {
            return CLOUDFORMATION;
        }
        return start.startsWith("{") ? object(JsonHead.topLevelNames(text)) : TERRAFORM;
    }

    private static GivenForm object(Set<String> names) {
        if (names.contains("$schema") || names.contains("contentVersion")) {
            return ARM;
        }
        return isTemplateConfiguration(names) ? CLOUDFORMATION : PLAIN;
    }

    /** What a delivery pipeline takes beside a template. */
    public static boolean isTemplateConfiguration(Set<String> names) {
        return names.contains("Parameters") && CONFIGURATION.containsAll(names);
    }

    /** Whether a platform that has that form reads the file. */
    public boolean isFor(GivenForm form) {
        return this == PLAIN || this == form;
    }
}
