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
        return files().stream()
                .filter(file -> file.startsWith(RULES))
                .map(BuiltInPack::read)
                .toList();
    }

    /** What makes a decision of the rules' candidates and of a security team's own findings; always there. */
    public static List<SourceFile> library() {
        return files().stream()
                .filter(file -> !file.startsWith(RULES))
                .map(BuiltInPack::read)
                .toList();
    }

    private static List<String> files() {
        return text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static SourceFile read(String file) {
        return new SourceFile(file, text(file));
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
