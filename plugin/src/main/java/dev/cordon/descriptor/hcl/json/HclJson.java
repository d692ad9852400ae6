package dev.cordon.descriptor.hcl.json;

import dev.cordon.descriptor.DeepStack;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.HclFile;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Parses the JSON syntax of HCL. */
public final class HclJson {

    private HclJson() {}

    /** Never throws for what a file contains: each thing that is wrong becomes a problem. */
    public static HclFile read(SourceFile source, Shape shape) {
        Documents documents = JsonDescriptor.readRepeated(source);
        boolean deep =
                documents.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.DESCRIPTOR_LIMIT);
        return deep
                ? DeepStack.call(() -> file(source, JsonDescriptor.readDeep(source), shape))
                : file(source, documents, shape);
    }

    private static HclFile file(SourceFile source, Documents documents, Shape shape) {
        List<Problem> problems = new ArrayList<>(documents.problems());
        Body body = new Body(List.of(), List.of(), new Span(source, 0, 0));
        for (Node document : documents.documents()) {
            body = new BodyReader(new JsonPlaces(source), problems).file(document, shape);
        }
        return new HclFile(body, problems);
    }
}
