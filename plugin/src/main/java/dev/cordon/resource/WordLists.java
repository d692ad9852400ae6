package dev.cordon.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lists of words beside the classes that use them: on each line what the list is called, then words, with spaces between
 * them. A list may go on over several lines; lines that begin with {@code #} explain.
 */
public final class WordLists {

    private WordLists() {}

    /**
     * The words by what their list is called.
     *
     * @param beside the class in whose package the file is
     */
    public static Map<String, Set<String>> read(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            Map<String, Set<String>> lists = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split("\\s+")))
                    .forEach(words -> lists.computeIfAbsent(words.get(0), name -> new HashSet<>())
                            .addAll(words.subList(1, words.size())));
            lists.replaceAll((name, words) -> Set.copyOf(words));
            return Collections.unmodifiableMap(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
