package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.hcl.HclDescriptor;
import dev.cordon.descriptor.hcl.HclTemplate;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import java.util.Map;

/** {@code templatefile} and {@code templatestring}: the functions that evaluate, and so need a scope. */
final class TemplateFile {

    private static final String OF_FILE = "templatefile";
    private static final String OF_TEXT = "templatestring";

    /** No name that could be written. */
    private static final String INSIDE = "[template]";

    private TemplateFile() {}

    static boolean isMeant(String function) {
        return function.equals(OF_FILE) || function.equals(OF_TEXT);
    }

    /** @param arguments the path or the template, and the names that it may use */
    static Term render(String function, List<Term> arguments, FileSource files, Scope scope) {
        if (scope.get(INSIDE) != null) {
            throw new TermException(function + "() is not to be called by a template");
        }
        if (arguments.size() != 2) {
            throw new TermException(function + "() needs a template and a map");
        }
        Term what = arguments.get(0);
        Term names = arguments.get(1) instanceof Term.Lazy lazy ? lazy.force() : arguments.get(1);
        if (what instanceof Term.Unknown || names instanceof Term.Unknown) {
            return Terms.unknownFrom(arguments, "");
        }
        if (!(what instanceof Term.Scalar scalar) || !(names instanceof Term.Mapping mapping)) {
            throw new TermException(function + "() needs a template and a map");
        }
        String text = Texts.of(scalar.value());
        SourceFile source = function.equals(OF_FILE) ? source(text, files) : new SourceFile("template", text);
        HclTemplate template = HclDescriptor.template(source);
        if (!template.problems().isEmpty()) {
            throw new TermException(
                    function + "(): " + template.problems().get(0).message());
        }
        Scope inside = new Scope(scope.module(), mapping.members()).with(Map.of(INSIDE, Terms.NULL));
        return Terms.withOrigins(Evaluator.evaluate(template.expression(), inside), scalar.origins());
    }

    private static SourceFile source(String path, FileSource files) {
        byte[] bytes = files.read(path)
                .orElseThrow(() -> new TermException(OF_FILE + "(): \"" + path + "\" is not in the checked folder"));
        try {
            return DescriptorText.decode(path, bytes);
        } catch (ProblemException e) {
            throw new TermException(OF_FILE + "(): \"" + path + "\" is not UTF-8");
        }
    }
}
