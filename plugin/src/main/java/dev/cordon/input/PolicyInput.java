package dev.cordon.input;

import dev.cordon.estate.Estate;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterValue;
import dev.cordon.rego.value.ObjectValue;
import java.time.LocalDate;

/** Writes the documents that policies see of an estate and of its register. */
public final class PolicyInput {

    /** Version of the shape; 0 until the rule catalogue is complete. */
    public static final int VERSION = 0;

    private PolicyInput() {}

    /** The document {@code input} of an estate whose files could all be read. */
    public static ObjectValue of(Estate estate, LocalDate asOf, int read, int skipped) {
        return of(estate, asOf, read, skipped, 0);
    }

    /**
     * The document {@code input}.
     *
     * @param asOf the day for which verdicts are asked
     * @param read how many files were read
     * @param skipped how many files were there and were not
     * @param unreadable how many of those to be read could not be, at least in part
     */
    public static ObjectValue of(Estate estate, LocalDate asOf, int read, int skipped, int unreadable) {
        SharedValues shared = new SharedValues();
        EdgeJson edges = new EdgeJson(shared);
        return ObjectValue.builder()
                .put(
                        "cordon",
                        ObjectValue.builder()
                                .put("version", VERSION)
                                .put("asOf", asOf.toString())
                                .build())
                .put("resources", Json.many(estate.resources(), new ResourceJson(shared)::of))
                .put("edges", Json.many(estate.edges(), edges::of))
                .put("reach", Json.many(estate.reach(), edges::of))
                .put(
                        "coverage",
                        ObjectValue.builder()
                                .put(
                                        "files",
                                        ObjectValue.builder()
                                                .put("read", read)
                                                .put("skipped", skipped)
                                                .put("unreadable", unreadable)
                                                .build())
                                .put("unattributed", estate.unattributed())
                                .build())
                .build();
    }

    /** The document {@code data.register}. */
    public static ObjectValue register(Register register) {
        return RegisterValue.of(register);
    }
}
