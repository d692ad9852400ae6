package dev.cordon.rego.builtin;

import java.util.List;
import java.util.stream.Collectors;

/** Helps types to print themselves. */
final class Types {
    private Types() {}

    static String angled(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
