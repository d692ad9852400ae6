package dev.cordon.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list means that a mapping leaves out. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
