package dev.cordon.policy;

import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The separation pack as it ships in the jar of {@code cordon-policies}. A jar cannot be listed in every class loader, so
 * the pack carries an index of its files.
 */
public final class BuiltInPack {

    private static final String ROOT = "/dev/cordon/policies/";
    private static final String INDEX = "pack.index";
    private static final String RULES = "separation/";

    private BuiltInPack() {}

    /** The rules of the pack. Names are those of the files, such as {@code separation/network/sep_net_001.rego}. */
    public static List<SourceFile> rules() {
        return Files.ALL.stream().filter(BuiltInPack::isRule).toList();
    }

    /** What makes a decision of the rules' candidates and of a security team's own findings; always there. */
    public static List<SourceFile> library() {
        return Files.ALL.stream().filter(file -> !isRule(file)).toList();
    }

    private static boolean isRule(SourceFile file) {
        return file.name().startsWith(RULES);
    }

    /** Read once, when somebody first asks. */
    private static final class Files {

        static final List<SourceFile> ALL = text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> new SourceFile(name, text(name)))
                .toList();
    }

    private static String text(String file) {
        try (InputStream stream = BuiltInPack.class.getResourceAsStream(ROOT + file)) {
            if (stream == null) {
                throw new IllegalStateException("the policy pack lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
