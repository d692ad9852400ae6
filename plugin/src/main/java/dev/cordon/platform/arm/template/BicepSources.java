package dev.cordon.platform.arm.template;

import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bicep among the files. It says nothing before it is compiled, and compiling is not done here. */
public final class BicepSources {

    private BicepSources() {}

    public static boolean isBicep(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".bicep") || name.endsWith(".bicepparam");
    }

    /** One for each source that was compiled to none of the templates. */
    public static List<String> notes(List<Path> files, List<Template> templates) {
        List<String> notes = new ArrayList<>();
        for (Path file : files) {
            if (isBicep(file) && templates.stream().noneMatch(template -> isMadeOf(template, file))) {
                notes.add(note(DescriptorText.name(file)));
            }
        }
        return notes;
    }

    private static String note(String name) {
        return name.endsWith("param")
                ? name + ": parameters of Bicep, not read. Run \"bicep build-params " + name
                        + "\" and check what it writes."
                : name + ": Bicep, not compiled; its resources were not checked. Run \"bicep build " + name
                        + "\" and check what it writes.";
    }

    /** What Bicep wrote holds the modules that lie beside and below it. */
    private static boolean isMadeOf(Template template, Path source) {
        String base = source.getFileName().toString().replaceFirst("\\.bicep$", ".json");
        boolean named = template.path().equals(source.resolveSibling(base));
        @Nullable Path folder = template.path().getParent();
        boolean around = folder == null || source.startsWith(folder);
        boolean parameters = source.getFileName().toString().endsWith("param");
        return named || template.isCompiled() && around && !parameters;
    }
}
