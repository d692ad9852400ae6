package dev.cordon.usecase.check;

import dev.cordon.mapping.ChangedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names every setting that makes a check milder than it is by default. The checked repository may be hostile and may
 * have chosen the setting itself, so the report says each at the top.
 */
final class Cautions {

    private Cautions() {}

    static List<String> of(CheckRequest request, Provenance provenance) {
        List<String> cautions = new ArrayList<>();
        if (!request.asOf().equals(request.today())) {
            cautions.add("the check holds for " + request.asOf() + ", not for the day of the run");
        }
        if (request.gate().equals("report")) {
            cautions.add("the gate is 'report': findings do not fail the build");
        }
        if (request.gate().equals("no-worse")) {
            cautions.add("the gate is 'no-worse': only what is worse than the baseline fails the build");
        }
        if (request.failOn().equals("critical")) {
            cautions.add("the gate closes on critical findings only");
        }
        if (!request.disabledRules().isEmpty()) {
            cautions.add("rules are switched off: " + String.join(", ", request.disabledRules()));
        }
        request.severities()
                .forEach((rule, severity) -> cautions.add("the severity of " + rule + " was set to " + severity));
        scope(request, cautions);
        changes(provenance, cautions);
        return cautions;
    }

    /** One sentence for each file and what it does; a type that is replaced may have lost an edge. */
    private static void changes(Provenance provenance, List<String> cautions) {
        Map<String, SortedSet<String>> types = new LinkedHashMap<>();
        for (ChangedType one : provenance.changedTypes()) {
            String does = one.change().equals("replaced") ? " replaces" : " adds to";
            String of = one.location().path() + does + " what is known of " + one.platform();
            types.computeIfAbsent(of, o -> new TreeSet<>()).add(one.type());
        }
        types.forEach((of, all) -> cautions.add(of + ": " + String.join(", ", all)));
    }

    private static void scope(CheckRequest request, List<String> cautions) {
        if (!request.builtInPolicies()) {
            cautions.add("the built-in rules are switched off");
        }
        if (!request.includes().isEmpty()) {
            cautions.add("only these files are read: " + String.join(", ", request.includes()));
        }
        if (!request.excludes().isEmpty()) {
            cautions.add("these files are not read: " + String.join(", ", request.excludes()));
        }
        if (!request.mappings().isEmpty()) {
            cautions.add("mappings were added or replaced");
        }
        if (!request.estates().isEmpty()) {
            cautions.add("the estate is joined with what other repositories say of theirs: "
                    + String.join(
                            ", ",
                            request.estates().stream()
                                    .map(file -> String.valueOf(file.getFileName()))
                                    .toList()));
        }
        if (!request.given().isEmpty()) {
            cautions.add("values are given for variables: "
                    + Stream.concat(
                                    request.given().variables().keySet().stream(),
                                    request.given().variableFiles().stream().map(Path::toString))
                            .collect(Collectors.joining(", ")));
        }
        if (!request.requireDescriptors()) {
            cautions.add("a folder without descriptors is no error (requireDescriptors is off)");
        }
    }
}
