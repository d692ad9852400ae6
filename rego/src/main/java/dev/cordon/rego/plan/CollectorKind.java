package dev.cordon.rego.plan;

/** The kinds of comprehensions. */
public enum CollectorKind {
    ARRAY,
    SET,
    OBJECT;

    Collector create() {
        return switch (this) {
            case ARRAY -> new Collector.OfArray();
            case SET -> new Collector.OfSet();
            case OBJECT -> new Collector.OfObject();
        };
    }
}
