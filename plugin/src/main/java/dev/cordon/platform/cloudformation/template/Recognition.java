package dev.cordon.platform.cloudformation.template;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.json.JsonHead;
import dev.cordon.platform.GivenForm;
import dev.cordon.platform.ParameterFileNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells templates and parameter files from what else is written in YAML and JSON. */
public final class Recognition {

    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json", ".template", ".cfn");

    private static final Pattern VERSION = Pattern.compile("(?m)^[\"']?AWSTemplateFormatVersion[\"']?\\s*:");
    private static final Pattern RESOURCES = Pattern.compile("(?m)^[\"']?Resources[\"']?\\s*:");
    private static final Pattern RESOURCE_TYPE =
            Pattern.compile("[\"']?Type[\"']?\\s*:\\s*[\"']?(AWS|Custom|Alexa)::[A-Za-z0-9]");
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^[\"']?Parameters[\"']?\\s*:");
    private static final Pattern PARAMETER_TYPE = Pattern.compile(
            "[\"']?Type[\"']?\\s*:\\s*[\"']?" + "(String|Number|CommaDelimitedList|List<|AWS::(EC2|SSM|Route53)::)");
    private static final Pattern SERVERLESS = Pattern.compile("(?m)^Transform\\s*:\\s*[\"']?AWS::");
    private static final Pattern KEY_LIST = Pattern.compile("^\\s*\\[\\s*\\{\\s*\"Parameter(Key|Value)\"\\s*:");

    private Recognition() {}

    /** @param head the first characters of the file */
    public static boolean isTemplate(Path file, String head) {
        String name = name(file);
        if (EXTENSIONS.stream().noneMatch(name::endsWith)) {
            return false;
        }
        return isJson(head) ? isJsonTemplate(head) : isYamlTemplate(head);
    }

    /** Values for the parameters of a template, in one of the forms that the tools take. */
    public static boolean isParameterFile(Path file, String head) {
        if (!name(file).endsWith(".json")) {
            return false;
        }
        if (KEY_LIST.matcher(head).find()) {
            return true;
        }
        Set<String> names = JsonHead.topLevelNames(head);
        boolean configuration = GivenForm.isTemplateConfiguration(names);
        boolean plain = ParameterFileNames.isPlain(name(file)) && !names.isEmpty() && !isForeign(names);
        return configuration || plain;
    }

    private static boolean isForeign(Set<String> names) {
        return names.contains("$schema") || names.contains("Resources") || names.contains("resources");
    }

    private static boolean isJsonTemplate(String head) {
        Set<String> names = JsonHead.topLevelNames(head);
        return names.contains("AWSTemplateFormatVersion")
                || names.contains("Resources") && RESOURCE_TYPE.matcher(head).find()
                || names.contains("Parameters") && PARAMETER_TYPE.matcher(head).find();
    }

    private static boolean isYamlTemplate(String head) {
        return VERSION.matcher(head).find()
                || SERVERLESS.matcher(head).find()
                || RESOURCES.matcher(head).find() && RESOURCE_TYPE.matcher(head).find()
                || PARAMETERS.matcher(head).find()
                        && PARAMETER_TYPE.matcher(head).find();
    }

    /** Whether a text is JSON, whatever the file is called. */
    static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
