package dev.cordon.usecase.check;

/** Hears which step of a check has begun, so that somebody who waits can be told. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = step -> {};

    /** @param step in words: {@code read descriptors} */
    void begins(String step);
}
