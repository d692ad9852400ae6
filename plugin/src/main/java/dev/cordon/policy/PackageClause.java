package dev.cordon.policy;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first name of a module's package, read without compiling: who may use a package has to be known before any of its
 * rules counts.
 *
 * @param root first name of the package, such as {@code acme} in {@code package acme.tags}
 * @param path all names with slashes between, such as {@code acme/tags}
 * @param span where the name stands
 */
public record PackageClause(String root, String path, Span span) {

    // Only comments and blank space may come before the clause. The name may be quoted nowhere but after the first.
    private static final Pattern CLAUSE =
            Pattern.compile("\\A\\uFEFF?(?:\\s|#[^\\n]*(?:\\n|\\z))*+package\\s+([A-Za-z_][A-Za-z0-9_]*)"
                    + "((?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[\"[^\"\\n]*\"\\])*)");

    /** Empty where the module does not begin with a package clause; such a module does not compile. */
    public static Optional<PackageClause> of(SourceFile module) {
        Matcher matcher = CLAUSE.matcher(module.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String root = matcher.group(1);
        String rest = matcher.group(2).replace("\"]", "").replace("[\"", "/").replace('.', '/');
        return Optional.of(new PackageClause(root, root + rest, new Span(module, matcher.start(1), matcher.end(1))));
    }
}
