package dev.cordon.descriptor.hcl;

import dev.cordon.descriptor.hcl.parse.HclParser;
import dev.cordon.descriptor.hcl.parse.Placement;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Parses HCL. What {@code terraform fmt} accepts is accepted and what it refuses is refused. */
public final class HclDescriptor {

    private HclDescriptor() {}

    /** Never throws for what a file contains: each thing that is wrong becomes a problem, and reading goes on behind it. */
    public static HclFile read(SourceFile source) {
        List<Problem> problems = new ArrayList<>();
        Body body = HclParser.parse(source, problems);
        return new HclFile(body, problems);
    }

    /** Parses a file that is one template, as {@code templatefile} reads it. */
    public static HclTemplate template(SourceFile source) {
        List<Problem> problems = new ArrayList<>();
        Expression expression = HclParser.parseTemplate(source, Placement.itself(source), problems);
        return new HclTemplate(expression, problems);
    }

    /** Parses a text that is one expression, as {@code -var} gives it. */
    public static HclTemplate expression(SourceFile source) {
        List<Problem> problems = new ArrayList<>();
        Expression expression = HclParser.parseExpression(source, Placement.itself(source), problems);
        return new HclTemplate(expression, problems);
    }
}
