package dev.cordon.mapping;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A mapping that is read when somebody first asks for it: a check meets some dozens of many hundred types. */
final class Deferred {

    private final Supplier<TypeMapping> source;
    private @Nullable TypeMapping known;

    Deferred(Supplier<TypeMapping> source) {
        this.source = source;
    }

    synchronized TypeMapping get() {
        TypeMapping mapping = known;
        if (mapping == null) {
            mapping = source.get();
            known = mapping;
        }
        return mapping;
    }

    Deferred extendedBy(Deferred more) {
        return new Deferred(() -> get().extendedBy(more.get()));
    }
}
