package dev.cordon.usecase.check;

import dev.cordon.usecase.check.Provenance.Source;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a verdict rests on; of what could not be loaded it says nothing. */
final class ProvenanceStep {

    private ProvenanceStep() {}

    static Provenance of(CheckRequest request, @Nullable LoadedPolicies policies) {
        Sources sources = new Sources(request.root());
        @Nullable Source register = Files.isRegularFile(request.register()) ? sources.of(request.register()) : null;
        List<Source> mappings = request.mappings().stream()
                .filter(Files::exists)
                .map(sources::of)
                .toList();
        return new Provenance(register, policies == null ? List.of() : policies.sources(), mappings, "");
    }
}
