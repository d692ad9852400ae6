package dev.cordon.usecase.check;

import dev.cordon.finding.Severity;
import dev.cordon.policy.BuiltInPack;
import dev.cordon.policy.PolicyFolders;
import dev.cordon.policy.PolicySet;
import dev.cordon.policy.PolicySettings;
import dev.cordon.policy.compiled.CompiledPolicy;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.usecase.CordonVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles the pack and the security team's own policies. */
final class PolicyStep {

    private PolicyStep() {}

    static LoadedPolicies load(CheckRequest request) {
        List<SourceFile> rules = request.builtInPolicies() ? BuiltInPack.rules() : List.of();
        List<SourceFile> own = PolicyFolders.read(request.policies()).stream()
                .map(file -> new SourceFile(shown(request.root(), file.name()), file.text()))
                .toList();
        List<SourceFile> pack = new ArrayList<>(BuiltInPack.library());
        pack.addAll(rules);
        SortedMap<String, String> texts = new TreeMap<>();
        pack.forEach(file -> texts.put(file.name(), file.text()));
        List<Provenance.Source> sources = new ArrayList<>();
        sources.add(Sources.builtIn("separation pack " + CordonVersion.get(), texts));
        request.policies().forEach(folder -> sources.add(new Sources(request.root()).of(folder)));
        List<CompiledPolicy> compiled = PolicyFolders.compiled(request.policies()).stream()
                .map(file -> CompiledPolicy.load(file, shown(request.root(), file.toString())))
                .toList();
        return new LoadedPolicies(PolicySet.load(rules, own, compiled), sources);
    }

    /** The settings of a request whose words were found good before. */
    static PolicySettings settings(CheckRequest request) {
        SortedMap<String, Severity> severities = new TreeMap<>();
        request.severities().forEach((rule, severity) -> severities.put(rule, Severity.of(severity)));
        return new PolicySettings(request.gate(), Severity.of(request.failOn()), severities, request.disabledRules());
    }

    /** Relative to the checked folder where the file lies in it, as all other places are. */
    private static String shown(Path root, String name) {
        Path base = root.toAbsolutePath().normalize();
        Path file = Path.of(name).toAbsolutePath().normalize();
        return (file.startsWith(base) ? base.relativize(file).toString() : name).replace('\\', '/');
    }
}
