package dev.cordon.usecase.explain;

import dev.cordon.usecase.check.CheckRequest;
import java.util.Objects;

/**
 * What to explain.
 *
 * @param check the folder, its register and its mappings
 * @param subject id, address, boundary, unambiguous end of one, or glob of resources; or path of a file
 * @param depth how many edges the neighbourhood reaches, at least 0
 */
public record ExplainRequest(CheckRequest check, String subject, int depth) {

    /** The depth where nobody says otherwise. */
    public static final int DEFAULT_DEPTH = 1;

    public ExplainRequest {
        Objects.requireNonNull(check);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("there is nothing to explain");
        }
        if (depth < 0) {
            throw new IllegalArgumentException("a neighbourhood cannot reach " + depth + " edges");
        }
    }
}
