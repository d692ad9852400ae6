package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.hcl.HclDescriptor;
import dev.cordon.descriptor.hcl.HclFile;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.Given;
import dev.cordon.platform.GivenForm;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The variable files that Terraform loads by itself, later ones over earlier ones, and then those that it is given. */
final class VariableFiles {

    private final Path root;
    private final List<Path> found;
    private final Map<String, List<Path>> byFolder;
    private final List<Path> given;

    /**
     * @param found in the checked folder, relative to it
     * @param given by whoever runs the check
     */
    VariableFiles(Path root, List<Path> found, Given given) {
        this.root = root;
        this.found =
                found.stream().filter(file -> FileNames.isVariables(name(file))).toList();
        this.byFolder = this.found.stream().collect(Collectors.groupingBy(Places::folder));
        this.given = given.filesFrom(root);
    }

    /** The values for the root module in a folder. */
    Map<String, Term> read(String folder, ModuleInstance module) {
        List<Path> files = new ArrayList<>(byFolder.getOrDefault(folder, List.of()).stream()
                .filter(file -> isLoaded(name(file)))
                .sorted(Comparator.comparing(VariableFiles::rank).thenComparing(VariableFiles::name))
                .toList());
        files.addAll(given);
        Map<String, Term> values = new TreeMap<>();
        files.forEach(file -> add(file, module, values));
        return values;
    }

    /** Says which files lie about without being used. */
    void reportUnused(Iterable<String> roots, Problems problems) {
        Set<String> folders = new HashSet<>();
        roots.forEach(folders::add);
        for (Path file : found) {
            boolean loaded = isLoaded(name(file)) && folders.contains(Places.folder(file));
            if (!loaded && !given.contains(file)) {
                problems.note(DescriptorText.name(file)
                        + ": variables that Terraform does not load by itself; not used. \"--var-file\" uses them.");
            }
        }
    }

    /** Whether Terraform loads it without being told to. */
    private static boolean isLoaded(String name) {
        return name.equals("terraform.tfvars")
                || name.equals("terraform.tfvars.json")
                || name.endsWith(".auto.tfvars")
                || name.endsWith(".auto.tfvars.json");
    }

    private static int rank(Path file) {
        return name(file).equals("terraform.tfvars") ? 0 : name(file).equals("terraform.tfvars.json") ? 1 : 2;
    }

    private static String name(Path file) {
        return FileNames.of(file);
    }

    private void add(Path file, ModuleInstance module, Map<String, Term> values) {
        try {
            SourceFile source = DescriptorText.readTolerantly(root, file);
            if (!isLoaded(name(file)) && !GivenForm.of(file, source.text()).isFor(GivenForm.TERRAFORM)) {
                return;
            }
            if (FileNames.isJson(name(file))) {
                json(DescriptorText.read(root, file), module.session(), values);
            } else {
                hcl(source, module, values);
            }
        } catch (ProblemException e) {
            e.problems().forEach(module.session().problems()::add);
        }
    }

    private static void hcl(SourceFile source, ModuleInstance module, Map<String, Term> values) {
        HclFile file = HclDescriptor.read(source);
        file.problems().forEach(module.session().problems()::add);
        for (Body.Attribute attribute : file.body().attributes()) {
            values.put(attribute.name(), Evaluator.evaluate(attribute.value(), module.scope()));
        }
        file.body()
                .blocks()
                .forEach(block -> module.session()
                        .problems()
                        .invalid(
                                Places.of(block.header()),
                                "a variable file has values and no blocks",
                                "Write NAME = VALUE for each variable."));
    }

    private static void json(SourceFile source, Session session, Map<String, Term> values) {
        Documents documents = JsonDescriptor.read(source);
        documents.problems().forEach(session.problems()::add);
        for (Node document : documents.documents()) {
            if (document instanceof Node.Mapping mapping) {
                mapping.entries().forEach(entry -> values.put(entry.name(), Term.of(NodeValues.value(entry.value()))));
            }
        }
    }
}
