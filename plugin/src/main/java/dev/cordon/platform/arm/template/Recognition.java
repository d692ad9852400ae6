package dev.cordon.platform.arm.template;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.Locale;

/** Tells templates and parameter files from other JSON, by the schema that they name. */
public final class Recognition {

    private static final Pattern TEMPLATE =
            Pattern.compile("(?i)\"\\$schema\"\\s*:\\s*\"[^\"]*deploymentTemplate\\.json");
    private static final Pattern PARAMETERS =
            Pattern.compile("(?i)\"\\$schema\"\\s*:\\s*\"[^\"]*deploymentParameters\\.json");

    private Recognition() {}

    /** @param head the first characters of the file */
    public static boolean isTemplate(Path file, String head) {
        return isJson(file)
                && !isParameterFile(file, head)
                && TEMPLATE.matcher(head).find();
    }

    public static boolean isParameterFile(Path file, String head) {
        return isJson(file) && PARAMETERS.matcher(head).find();
    }

    private static boolean isJson(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonc") || name.endsWith(".json5");
    }
}
