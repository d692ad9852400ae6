package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.BackendBoundaries;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the state of a root module is kept, as a resource in the words of {@code terraform_remote_state}: {@code backend},
 * {@code config}, {@code outputs}, and {@code workspace} where somebody said which is meant. Whoever reads the state elsewhere
 * names the same backend and configuration, and what an output refers to is what he gets. The state belongs to whom the
 * configuration belongs to, and is in the hands of whoever keeps it: {@code kept_in} names the account of the backend where
 * it says so, {@code describes} the accounts whose resources the state holds.
 */
final class BackendReader {

    private static final String TYPE = "terraform_backend";

    /** To whoever reads its state, HCP Terraform is a remote backend. */
    private static final String CLOUD = "remote";

    /** The backend of a root module that names none. */
    private static final String LOCAL = "local";

    private static final String LOOKUP = "terraform_remote_state";

    private BackendReader() {}

    /**
     * Whether the module reads a state from a file. Only then is the state of a root module that names no backend worth a
     * resource: nobody else gets at it.
     */
    static boolean readsFiles(ModuleSource module) {
        return module.resources().values().stream()
                .filter(block -> !block.managed() && block.type().equals(LOOKUP))
                .map(block -> block.block().body().get("backend"))
                .anyMatch(backend -> backend != null && LOCAL.equals(Literals.text(backend)));
    }

    static void read(ModuleInstance module, ResourceCollector into) {
        ModuleSource source = module.source();
        source.backends().forEach((address, block) -> into.add(read(address, block, module, into)));
        if (source.backends().isEmpty()
                && !source.outputs().isEmpty()
                && module.session().stateFilesAreRead()) {
            Location place =
                    Places.of(source.outputs().values().iterator().next().header());
            String address = "terraform.backend." + LOCAL;
            into.add(state(address, LOCAL, Term.mapping(new TreeMap<>()), new HashMap<>(), place, module, into));
        }
    }

    private static Resource read(String address, Body.Block block, ModuleInstance module, ResourceCollector collector) {
        String backend = block.labels().isEmpty() ? CLOUD : block.labels().get(0);
        Map<String, Location> positions = new HashMap<>();
        Term.Mapping config = configuration(block, module, positions);
        return state(address, backend, config, positions, Places.of(block.header()), module, collector);
    }

    private static Resource state(
            String address,
            String backend,
            Term.Mapping config,
            Map<String, Location> positions,
            Location place,
            ModuleInstance module,
            ResourceCollector collector) {
        SortedMap<String, Term> members = new TreeMap<>();
        members.put("backend", Term.of(StringValue.of(backend)));
        members.put("outputs", outputs(module, positions));
        @Nullable String workspace = module.session().workspace();
        if (workspace != null) {
            members.put("workspace", Term.of(StringValue.of(workspace)));
        }
        members.put("config", config);
        putAll(
                members,
                "kept_in",
                BackendBoundaries.of(
                        backend, TermReader.read(config, path -> place).value(), place));
        putAll(members, "describes", module.providers().boundaries(key -> true));
        TermReader reader = TermReader.read(Term.mapping(members), path -> Places.nearest(path, positions, place));
        return new Resource(
                collector.id(address),
                address,
                TYPE,
                "terraform",
                "terraform",
                backend,
                true,
                reader.value(),
                new TreeMap<>(),
                List.of(),
                reader.unknowns(),
                collector.references(reader, address),
                module.providers().boundaries(Providers::isDefault),
                positions,
                place);
    }

    private static void putAll(Map<String, Term> members, String name, List<Boundary> boundaries) {
        if (!boundaries.isEmpty()) {
            members.put(
                    name,
                    Term.of(ArrayValue.of(boundaries.stream()
                            .map(Boundary::id)
                            .distinct()
                            .map(StringValue::of)
                            .toList())));
        }
    }

    private static Term.Mapping configuration(
            Body.Block block, ModuleInstance module, Map<String, Location> positions) {
        BodyEvaluator evaluator = new BodyEvaluator(null, Set.of());
        Term.Mapping config = evaluator.evaluate(block.body(), module.scope());
        evaluator.positions().forEach((path, place) -> positions.put(AttributePath.within("config", path), place));
        Term workspaces = config.members().get("workspaces");
        if (!(workspaces instanceof Term.Sequence blocks) || blocks.items().size() != 1) {
            return config;
        }
        SortedMap<String, Term> members = new TreeMap<>(config.members());
        members.put("workspaces", blocks.items().get(0));
        return Term.mapping(members);
    }

    private static Term outputs(ModuleInstance module, Map<String, Location> positions) {
        SortedMap<String, Term> outputs = new TreeMap<>();
        module.source().outputs().forEach((name, block) -> {
            positions.put(AttributePath.member("outputs", name), Places.of(block.header()));
            Term value = module.output(name);
            boolean secret = Variable.isSensitive(block);
            outputs.put(name, secret ? new Term.Unknown("sensitive", Terms.origins(List.of(value))) : value);
        });
        return Term.mapping(outputs);
    }
}
