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

/** {@code templatefile}: the only function that evaluates, and so the only one that needs a scope. */
final class TemplateFile {

    static final String NAME = "templatefile";

    private TemplateFile() {}

    /** @param arguments the path, and the names that the template may use */
    static Term render(List<Term> arguments, FileSource files, Scope scope) {
        if (arguments.size() != 2) {
            throw new TermException(NAME + "() needs a path and a map");
        }
        Term path = arguments.get(0);
        Term names = arguments.get(1) instanceof Term.Lazy lazy ? lazy.force() : arguments.get(1);
        if (path instanceof Term.Unknown || names instanceof Term.Unknown) {
            return Terms.unknownFrom(arguments, "");
        }
        if (!(path instanceof Term.Scalar scalar) || !(names instanceof Term.Mapping mapping)) {
            throw new TermException(NAME + "() needs a path and a map");
        }
        HclTemplate template = HclDescriptor.template(source(Texts.of(scalar.value()), files));
        if (!template.problems().isEmpty()) {
            throw new TermException(NAME + "(): " + template.problems().get(0).message());
        }
        Scope inside = new Scope(scope.module(), Map.copyOf(mapping.members()));
        return Evaluator.evaluate(template.expression(), inside);
    }

    private static SourceFile source(String path, FileSource files) {
        byte[] bytes = files.read(path)
                .orElseThrow(() -> new TermException(NAME + "(): \"" + path + "\" is not in the checked folder"));
        try {
            return DescriptorText.decode(path, bytes);
        } catch (ProblemException e) {
            throw new TermException(NAME + "(): \"" + path + "\" is not UTF-8");
        }
    }
}
