package dev.cordon.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a field means that the register leaves out; lists are copied, and sorted where their order means nothing. */
final class Defaults {

    private Defaults() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> List<T> list(@Nullable List<T> given, List<T> otherwise) {
        return given == null || given.isEmpty() ? otherwise : List.copyOf(given);
    }

    static List<String> sorted(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().sorted().toList();
    }

    static <T> List<T> sorted(@Nullable List<T> given, Function<T, String> key) {
        return given == null
                ? List.of()
                : given.stream().sorted(Comparator.comparing(key)).toList();
    }

    static SortedMap<String, String> map(@Nullable SortedMap<String, String> given) {
        return Collections.unmodifiableSortedMap(given == null ? new TreeMap<>() : new TreeMap<>(given));
    }

    static String text(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
