package dev.cordon.platform.ansible.playbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.template.Templates;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.Variables;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.ToldText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file that a task writes tells programs to use. Nothing else of it is kept, so that no secret is. A template is read
 * line by line: what is between its expressions counts where these are not known, both branches of an {@code if} do, and of a
 * loop all that it goes over. Files that are taken as they are count line by line too.
 */
final class WrittenText {

    /** By the last part of a module's name, the arguments that hold what it writes. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "copy", List.of("content"),
            "win_copy", List.of("content"),
            "lineinfile", List.of("line", "value"),
            "win_lineinfile", List.of("line"),
            "blockinfile", List.of("block", "content"),
            "replace", List.of("replace"));

    /** The same of modules for switches, which are called {@code …_config}. */
    private static final List<String> OF_SWITCHES = List.of("lines", "parents", "config");

    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "0");

    private static final int LONGEST = 100_000;
    private static final int MOST = 500;

    private static final Pattern LOOP = Pattern.compile("\\{%-?\\s*for\\s+.+?\\s+in\\s+(.+?)\\s*-?%\\}");
    private static final Pattern STATEMENT = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\{#.*?#\\}");

    private final Sources sources;
    private final FileSearch search;
    private final TaskArguments task;

    WrittenText(Sources sources, Frame frame, TaskArguments task) {
        this.sources = sources;
        this.search = new FileSearch(sources, frame);
        this.task = task;
    }

    /** The arguments {@code path} and {@code told}; null where the task tells nothing. */
    @Nullable
    Term arguments(Variables variables) {
        if ("absent".equals(text("state", variables))) {
            return null;
        }
        Set<String> told = new LinkedHashSet<>();
        String module = task.module().substring(task.module().lastIndexOf('.') + 1);
        boolean ofSwitch = module.endsWith("_config");
        for (String name : TEXTS.getOrDefault(module, ofSwitch ? OF_SWITCHES : List.of())) {
            @Nullable Node node = task.arguments().get(name);
            if (node != null) {
                tell(node, variables, told);
            }
        }
        if (module.endsWith("template") || ofSwitch) {
            template(variables, told);
        } else if (isLocal(module, variables)) {
            files(variables, told);
        }
        return told.isEmpty()
                ? null
                : Term.map(Map.of("told", Terms.texts(told.stream().limit(MOST).toList())));
    }

    private void template(Variables variables, Set<String> told) {
        @Nullable String name = text("src", variables);
        @Nullable String file = name == null ? null : Terms.print(search.find(name, "templates"));
        @Nullable String text = file == null ? null : sources.text(file);
        if (text != null) {
            tell(text, variables, told);
        }
    }

    /** Whether {@code src} is taken from the repository as it is; the module that joins pieces looks on the machine unless told. */
    private boolean isLocal(String module, Variables variables) {
        String remote = String.valueOf(text("remote_src", variables)).toLowerCase(Locale.ROOT);
        return module.endsWith("copy") && !YES.contains(remote) || module.equals("assemble") && NO.contains(remote);
    }

    /** The file that {@code src} names, or all of the folder. */
    private void files(Variables variables, Set<String> told) {
        String name = text("src", variables);
        String place = name == null ? null : Terms.print(search.find(name, "files"));
        if (place == null) {
            return;
        }
        List<String> inside = sources.list(place);
        List<String> files = inside == null || inside.isEmpty()
                ? List.of(place)
                : inside.stream().map(one -> Places.join(place, one)).toList();
        for (String file : files) {
            String text = sources.text(file);
            if (text != null && text.length() <= LONGEST) {
                told.addAll(ToldText.placesOfLines(text));
            }
        }
    }

    private void tell(Node node, Variables variables, Set<String> told) {
        @Nullable String text = Yaml.text(node);
        tell(text == null ? Terms.known(variables.evaluate("", node)).toString() : text, variables, told);
    }

    private void tell(String text, Variables variables, Set<String> told) {
        if (text.length() > LONGEST) {
            return;
        }
        for (String line : text.split("\\R")) {
            Matcher loop = LOOP.matcher(line);
            if (loop.find()) {
                String over = Terms.known(variables.condition(loop.group(1))).toString();
                told.addAll(ToldText.places(over));
            }
            told.addAll(ToldText.placesOfLines(written(line, variables)));
        }
    }

    /** The line as it is written; what stands between its expressions where one of them is not known. */
    private String written(String line, Variables variables) {
        if (!Templates.isTemplate(line)) {
            return line;
        }
        @Nullable String known = Terms.print(evaluate(line, variables));
        return known == null ? STATEMENT.matcher(line).replaceAll("") : known;
    }

    private @Nullable String text(String argument, Variables variables) {
        @Nullable Node node = task.arguments().get(argument);
        return node == null ? null : Terms.print(variables.evaluate("", node));
    }

    private Term evaluate(String text, Variables variables) {
        Location at = task.location();
        return variables.evaluate("", new Node.Scalar(StringValue.of(text), at));
    }
}
