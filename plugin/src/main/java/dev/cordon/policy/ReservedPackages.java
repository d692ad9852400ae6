package dev.cordon.policy;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Package names that only Cordon uses. Rules of one package add up across files, so a policy in {@code cordon} or {@code
 * separation} could change what the pack decides; one in the others could replace the documents that it decides on.
 */
final class ReservedPackages {

    private static final Set<String> PACK = Set.of("cordon", "separation");
    private static final Set<String> DOCUMENTS = Set.of("baseline", "config", "custom", "register");

    private ReservedPackages() {}

    static boolean isReserved(String root) {
        return PACK.contains(root) || DOCUMENTS.contains(root);
    }

    /** One problem for each module of a security team that lies in a reserved package. */
    static List<Problem> problems(List<SourceFile> modules) {
        return modules.stream()
                .map(PackageClause::of)
                .flatMap(Optional::stream)
                .filter(clause -> isReserved(clause.root()))
                .map(clause -> problem(clause.root(), PolicyProblems.location(clause.span())))
                .toList();
    }

    /** That a package has a reserved name. */
    static Problem problem(String root, @Nullable Location location) {
        String why = PACK.contains(root) ? "the built-in pack" : "a document that the pack reads";
        return new Problem(
                ProblemCode.POLICY_RESERVED,
                location,
                "package '" + root + "' is reserved for " + why,
                "Give the package another first name, such as the name of your organisation.");
    }
}
