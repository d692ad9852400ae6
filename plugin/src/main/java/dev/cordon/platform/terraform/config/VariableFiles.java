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
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variable files that Terraform loads by itself, later ones over earlier ones. */
final class VariableFiles {

    private VariableFiles() {}

    static boolean isVariableFile(String name) {
        return name.endsWith(".tfvars") || name.endsWith(".tfvars.json");
    }

    /** @param files the variable files in the folder of the root module */
    static Map<String, Term> read(Path root, List<Path> files, Session session) {
        Map<String, Term> values = new TreeMap<>();
        files.stream()
                .filter(file -> isLoaded(name(file)))
                .sorted(Comparator.comparing(VariableFiles::rank).thenComparing(VariableFiles::name))
                .forEach(file -> add(root, file, session, values));
        return values;
    }

    /** Whether Terraform loads it without being told to. */
    static boolean isLoaded(String name) {
        return name.equals("terraform.tfvars")
                || name.equals("terraform.tfvars.json")
                || name.endsWith(".auto.tfvars")
                || name.endsWith(".auto.tfvars.json");
    }

    private static int rank(Path file) {
        return name(file).equals("terraform.tfvars") ? 0 : name(file).equals("terraform.tfvars.json") ? 1 : 2;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void add(Path root, Path file, Session session, Map<String, Term> values) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            if (source.name().endsWith(".json")) {
                json(source, session, values);
            } else {
                hcl(source, session, values);
            }
        } catch (ProblemException e) {
            e.problems().forEach(session.problems()::add);
        }
    }

    private static void hcl(SourceFile source, Session session, Map<String, Term> values) {
        HclFile file = HclDescriptor.read(source);
        file.problems().forEach(session.problems()::add);
        ModuleInstance nobody =
                new ModuleInstance(session, ModuleSource.empty(session.root()), "", new Inputs.Root(Map.of()));
        for (Body.Attribute attribute : file.body().attributes()) {
            values.put(attribute.name(), Evaluator.evaluate(attribute.value(), nobody.scope()));
        }
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
