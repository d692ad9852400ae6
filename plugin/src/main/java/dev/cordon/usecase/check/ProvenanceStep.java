package dev.cordon.usecase.check;

import dev.cordon.mapping.Mappings;
import dev.cordon.usecase.check.Provenance.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a verdict rests on; of what could not be loaded it says nothing. */
final class ProvenanceStep {

    private ProvenanceStep() {}

    static Provenance of(CheckRequest request, @Nullable Mappings mappings, @Nullable LoadedPolicies policies) {
        Sources sources = new Sources(request.root());
        @Nullable Source register = Files.isRegularFile(request.register()) ? sources.of(request.register()) : null;
        List<Source> rules = policies == null ? List.of() : policies.sources();
        return new Provenance(
                register,
                rules,
                of(request.mappings(), sources),
                mappings == null ? List.of() : mappings.changes(),
                of(request.estates(), sources),
                "");
    }

    private static List<Source> of(List<Path> paths, Sources sources) {
        return paths.stream().filter(Files::exists).map(sources::of).toList();
    }
}
