package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Limits;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;

/** What one project may cost: files that name files, services that extend services, and variables all multiply. */
final class Budget {

    private static final int FILES = 1_000;
    private static final long CHARACTERS = Limits.FILE_BYTES;

    private int files;
    private long characters;
    private long nodes;

    void file(Location at) {
        if (++files > FILES) {
            throw exceeded(at, "the project consists of more than " + FILES + " files");
        }
    }

    void characters(Location at, int count) {
        characters += count;
        if (characters > CHARACTERS) {
            throw exceeded(at, "the project's variables expand to more than " + (CHARACTERS >> 20) + " MiB");
        }
    }

    /** Counts what a service takes over from the one that it extends. */
    void nodes(Node copied) {
        nodes += copied.accept(new Count());
        if (nodes > Limits.NODES) {
            throw exceeded(
                    copied.location(), "the project expands to more than " + Limits.NODES + " values by \"extends\"");
        }
    }

    static ProblemException exceeded(Location at, String message) {
        return new ProblemException(new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                at,
                message,
                "Split the project; exclude the file if it is no descriptor."));
    }

    private static final class Count implements Node.Visitor<Long> {
        @Override
        public Long scalar(Node.Scalar scalar) {
            return 1L;
        }

        @Override
        public Long sequence(Node.Sequence sequence) {
            return 1
                    + sequence.items().stream()
                            .mapToLong(item -> item.accept(this))
                            .sum();
        }

        @Override
        public Long mapping(Node.Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToLong(entry -> entry.value().accept(this))
                            .sum();
        }
    }
}
