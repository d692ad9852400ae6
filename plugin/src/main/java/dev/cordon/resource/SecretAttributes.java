package dev.cordon.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Attributes that providers keep secret and whose names do not say so. Newer plans mark them; configurations, templates and
 * older plans do not.
 */
public final class SecretAttributes {

    private static final String FILE = "secret-attributes.txt";

    private static final Map<String, Set<String>> BY_TYPE = read();

    private SecretAttributes() {}

    /** Names at the top level of a resource of that type. */
    public static Set<String> of(String type) {
        return BY_TYPE.getOrDefault(type, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try (InputStream file = Objects.requireNonNull(SecretAttributes.class.getResourceAsStream(FILE), FILE)) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableMap(
                            words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
