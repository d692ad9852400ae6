package dev.cordon.platform;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which parameter file belongs to which template, by their names. */
public final class ParameterFileNames {

    private static final Pattern PLAIN = Pattern.compile("(^|[.-])param(eter)?s\\.json$");
    private static final Pattern EXTENSION = Pattern.compile("(\\.template)?\\.(ya?ml|jsonc?|template|cfn)$");
    private static final Pattern WORDS = Pattern.compile("param(eter)?s?|config(uration)?");

    private ParameterFileNames() {}

    /** Whether the name alone says that a file of plain names and values holds parameters. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).find();
    }

    /**
     * Whether the file is named after the template, {@code vpc.yaml} and {@code vpc.prod-parameters.json}, in its folder or in
     * one called {@code parameters} or {@code config} below it.
     */
    static boolean isNamedAfter(Path parameters, Path template) {
        if (!isBeside(parameters.getParent(), template.getParent())) {
            return false;
        }
        String name = parameters.getFileName().toString().toLowerCase(Locale.ROOT);
        String base = EXTENSION
                .matcher(template.getFileName().toString().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        return name.startsWith(base + ".") || name.startsWith(base + "-") || name.startsWith(base + "_");
    }

    /** Whether the file is for every template of its folder: {@code parameters.json}. */
    static boolean isForFolder(Path parameters, Path template) {
        String name = parameters.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.equals("parameters.json") || name.equals("params.json"))
                && isBeside(parameters.getParent(), template.getParent());
    }

    private static boolean isBeside(@Nullable Path parameters, @Nullable Path template) {
        Path one = parameters == null ? Path.of("") : parameters;
        Path other = template == null ? Path.of("") : template;
        if (one.equals(other)) {
            return true;
        }
        Path above = one.getParent() == null ? Path.of("") : one.getParent();
        return above.equals(other)
                && WORDS.matcher(one.getFileName().toString().toLowerCase(Locale.ROOT))
                        .matches();
    }
}
