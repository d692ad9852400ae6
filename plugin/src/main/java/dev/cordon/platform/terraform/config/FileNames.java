package dev.cordon.platform.terraform.config;

import java.nio.file.Path;
import java.util.List;

/** Which files Terraform and OpenTofu load, by their names. */
public final class FileNames {

    private static final List<String> SOURCES = List.of(".tf", ".tofu", ".tf.json", ".tofu.json");
    private static final List<String> VARIABLES = List.of(".tfvars", ".tfvars.json");

    private FileNames() {}

    /** Sources and variable files. */
    public static boolean isConfiguration(Path file) {
        return isSource(of(file)) || isVariables(of(file));
    }

    public static boolean isSource(String name) {
        return !isIgnored(name) && SOURCES.stream().anyMatch(name::endsWith);
    }

    static boolean isVariables(String name) {
        return !isIgnored(name) && VARIABLES.stream().anyMatch(name::endsWith);
    }

    /** What editors leave behind. */
    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") && name.endsWith("#");
    }

    static boolean isJson(String name) {
        return name.endsWith(".json");
    }

    static boolean isOverride(String name) {
        String stem = stem(name);
        return stem.equals("override") || stem.endsWith("_override");
    }

    /** OpenTofu reads {@code main.tofu} instead of {@code main.tf}: the name of what is not read beside it. */
    static String replaced(String name) {
        return name.replaceFirst("\\.tofu(\\.json)?$", ".tf$1");
    }

    public static String of(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(String name) {
        return SOURCES.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst()
                .orElse(name);
    }
}
