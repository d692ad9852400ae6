package dev.cordon.platform.ansible.playbook;

import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first of several files that is there: names, or mappings of {@code files}, {@code paths} and {@code skip}. */
final class FirstFound {

    private final FileSearch search;
    private final Map<String, Term> options;
    private boolean skips;

    FirstFound(FileSearch search, Map<String, Term> options) {
        this.search = search;
        this.options = options;
        this.skips = isTrue(options.get("skip"));
    }

    Term of(List<Term> terms) {
        List<Term> names = new ArrayList<>();
        collect(terms.isEmpty() ? list(options.get("files")) : terms, names);
        @Nullable Term part = options.get(FileLookups.PART);
        String folder = part == null ? "files" : String.valueOf(Terms.print(part));
        for (Term name : names) {
            @Nullable String text = Terms.print(name);
            if (text == null) {
                return unknown(name);
            }
            Term file = search.find(text, folder);
            Term.@Nullable Missing missing = Terms.missing(file);
            if (missing == null) {
                return Term.list(List.of(file));
            }
            if (!missing.undefined()) {
                return missing;
            }
        }
        return skips ? Term.list(List.of()) : new Term.Missing("none of the files that are looked for is there");
    }

    /** Why a name is not known. Ansible passes over one that is undefined; but what was not read may define it. */
    static Term.Missing unknown(Term name) {
        Term.@Nullable Missing missing = Terms.anyMissing(name);
        return new Term.Missing(missing == null ? "the name of a file is no text" : missing.reason());
    }

    private void collect(List<Term> terms, List<Term> names) {
        for (Term term : terms) {
            Term.@Nullable Members members = Terms.members(term);
            @Nullable List<Term> items = Terms.items(term);
            if (items != null) {
                collect(items, names);
            } else if (members != null) {
                skips = isTrue(members.members().get("skip"));
                join(members.members(), term, names);
            } else {
                join(options, term, names);
            }
        }
    }

    private static void join(Map<String, Term> given, Term term, List<Term> names) {
        List<Term> files = split(list(given.get("files")), "[,;]");
        List<Term> paths = split(list(given.get("paths")), "[,:;]");
        if (paths.isEmpty()) {
            names.addAll(files.isEmpty() ? List.of(term) : files);
        }
        for (Term path : paths) {
            for (Term file : files) {
                @Nullable String folder = Terms.print(path);
                @Nullable String name = Terms.print(file);
                names.add(folder == null ? path : name == null ? file : Terms.text(folder + "/" + name));
            }
        }
    }

    /** Names may stand in one text. */
    private static List<Term> split(List<Term> terms, String separators) {
        List<Term> parts = new ArrayList<>();
        for (Term term : terms) {
            @Nullable String text = Terms.print(term);
            if (text == null) {
                parts.add(term);
            } else {
                for (String part : text.split(separators)) {
                    parts.add(Terms.text(part.strip()));
                }
            }
        }
        return parts;
    }

    private static List<Term> list(@Nullable Term term) {
        @Nullable List<Term> items = term == null ? List.of() : Terms.items(term);
        return items != null ? items : term == null ? List.of() : List.of(term);
    }

    private static boolean isTrue(@Nullable Term term) {
        return term != null && Boolean.TRUE.equals(Terms.isTrue(term));
    }
}
