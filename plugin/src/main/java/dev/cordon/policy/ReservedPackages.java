package dev.cordon.policy;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                .map(ReservedPackages::problem)
                .toList();
    }

    private static Problem problem(PackageClause clause) {
        String why = PACK.contains(clause.root()) ? "the built-in pack" : "a document that the pack reads";
        return new Problem(
                ProblemCode.POLICY_RESERVED,
                PolicyProblems.location(clause.span()),
                "package '" + clause.root() + "' is reserved for " + why,
                "Give the package another first name, such as the name of your organisation.");
    }
}
