package dev.cordon.platform.compose.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that files may name: those of {@code .env} files, never those of the process. */
@FunctionalInterface
public interface Variables {

    Variables NONE = name -> null;

    /** The value, or null where there is none. */
    @Nullable
    String get(String name);

    /** These, and those of the map, as it is when it is asked, for names that these do not have. */
    default Variables over(Map<String, String> others) {
        return name -> {
            String own = get(name);
            return own == null ? others.get(name) : own;
        };
    }
}
