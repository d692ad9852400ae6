package dev.cordon.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Name of a package without the {@code data} that it lies in.
 *
 * @param segments such as {@code acme} and {@code tags}
 */
record PackageName(List<String> segments) implements Comparable<PackageName> {

    PackageName {
        segments = List.copyOf(segments);
    }

    /** @param path as the Rego library gives it, such as {@code data.acme.tags} */
    static PackageName of(String path) {
        List<String> names = Arrays.asList(path.split("\\."));
        return new PackageName(names.subList(1, names.size()));
    }

    boolean isReserved() {
        return ReservedPackages.isReserved(segments.get(0));
    }

    /** As the Rego library names it. */
    String path() {
        return "data." + this;
    }

    /** A query for a rule of the package. Quoted, because a package may be called {@code my-tags}. */
    String query(String rule) {
        return segments.stream().map(name -> "[\"" + name + "\"]").collect(Collectors.joining("", "data", "." + rule));
    }

    @Override
    public int compareTo(PackageName other) {
        return toString().compareTo(other.toString());
    }

    /** As users write it, such as {@code acme.tags}. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
