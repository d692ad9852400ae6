package dev.cordon.platform.ansible.playbook;

import com.google.re2j.Pattern;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.template.Lookups;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lookups {@code fileglob} and {@code first_found} at one place of a play. Files are named from the checked folder. */
final class FileLookups implements Lookups {

    /** The option by which a loop says what its task does with the files. */
    static final String PART = "_subdir";

    private static final String FILES = "files";

    private final Sources sources;
    private final FileSearch search;

    FileLookups(Sources sources, Frame frame) {
        this.sources = sources;
        this.search = new FileSearch(sources, frame);
    }

    @Override
    public Term look(String plugin, List<Term> terms, Map<String, Term> options) {
        return switch (plugin) {
            case "fileglob", "ansible.builtin.fileglob" -> globbed(terms);
            case "first_found", "ansible.builtin.first_found" -> new FirstFound(search, options).of(terms);
            default -> NONE.look(plugin, terms, options);
        };
    }

    private Term globbed(List<Term> terms) {
        List<Term> found = new ArrayList<>();
        for (Term term : terms) {
            @Nullable String glob = Terms.print(term);
            if (glob == null) {
                return FirstFound.unknown(term);
            }
            Term files = globbed(glob);
            @Nullable List<Term> items = Terms.items(files);
            if (items == null) {
                return files;
            }
            found.addAll(items);
        }
        return Term.list(found);
    }

    private Term globbed(String glob) {
        String name = Places.name(glob);
        List<String> folders = new ArrayList<>();
        if (name.equals(glob)) {
            search.folders().forEach(folder -> folders.addAll(List.of(Places.join(folder, FILES), folder)));
        } else {
            Term folder = search.find(glob.startsWith("/") ? glob : Places.folder(glob), FILES);
            Term.@Nullable Missing missing = Terms.missing(folder);
            if (missing != null) {
                return missing.undefined() ? Term.list(List.of()) : missing;
            }
            folders.add(String.valueOf(Terms.print(folder)));
        }
        Pattern pattern = Pattern.compile(expression(name));
        for (String folder : folders) {
            @Nullable List<String> files = sources.list(folder);
            if (files == null) {
                return new Term.Missing("what lies in \"" + folder + "\" is not known");
            }
            List<Term> found = files.stream()
                    .filter(file -> name.startsWith(".") || !file.startsWith("."))
                    .filter(file -> pattern.matcher(file).matches())
                    .map(file -> Terms.text(Places.join(folder, file)))
                    .toList();
            if (!found.isEmpty()) {
                return Term.list(found);
            }
        }
        return Term.list(List.of());
    }

    /** Python's {@code glob}: hidden files match only what begins with a dot. */
    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            int close = c == '[' ? glob.indexOf(']', i + 2) : -1;
            if (close > 0) {
                String set = glob.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
                expression
                        .append('[')
                        .append(set.startsWith("!") ? "^" + set.substring(1) : set)
                        .append(']');
                i = close;
            } else {
                expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return expression.toString();
    }
}
