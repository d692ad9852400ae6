package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.check.Provenance.Origin;
import dev.cordon.usecase.check.Provenance.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says where a file or folder came from and what was in it. */
final class Sources {

    private final Path root;

    Sources(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** A file, or a folder with all files in it. */
    Source of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean inside = absolute.startsWith(root);
        String name = inside && !absolute.equals(root) ? slashes(root.relativize(absolute)) : slashes(path);
        try {
            return new Source(name, inside ? Origin.CHECKED_FOLDER : Origin.OUTSIDE, sha256(contents(absolute)));
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    name + " cannot be read: " + e.getMessage(),
                    "Make it readable to the build."));
        }
    }

    /** What ships with Cordon. */
    static Source builtIn(String name, Map<String, String> texts) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        texts.forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return new Source(name, Origin.BUILT_IN, sha256(contents));
    }

    /** The digest of {@code input.resources}, as JSON without blanks. */
    static String ofResources(Value input) {
        Value resources = input instanceof ObjectValue object ? object.get("resources") : null;
        MessageDigest digest = digest();
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            write(resources instanceof ArrayValue array ? array : ArrayValue.EMPTY, sink);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written anywhere", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One resource after the other: the text of all of them would be as large as the plan. */
    private static void write(ArrayValue resources, OutputStream sink) throws IOException {
        sink.write('[');
        for (int i = 0; i < resources.size(); i++) {
            if (i > 0) {
                sink.write(',');
            }
            JsonWriter.write(resources.get(i), sink);
        }
        sink.write(']');
    }

    private static SortedMap<String, byte[]> contents(Path path) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            contents.put("", Files.readAllBytes(path));
            return contents;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            contents.put(slashes(path.relativize(file)), Files.readAllBytes(file));
        }
        return contents;
    }

    /** Of a single file, over its content; of several, over names and contents in order. */
    private static String sha256(SortedMap<String, byte[]> contents) {
        MessageDigest digest = digest();
        contents.forEach((name, content) -> {
            if (!name.isEmpty()) {
                digest.update((name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            }
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
