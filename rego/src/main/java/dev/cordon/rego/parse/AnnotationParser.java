package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the {@code # METADATA} blocks among the comments and reads the YAML in them. */
final class AnnotationParser {
    private static final String HEADING = "METADATA";

    private final SourceFile file;
    private final List<Comment> comments;
    private final Known known;
    private final List<Diagnostic> unreadable = new ArrayList<>();
    private final List<Diagnostic> misplaced = new ArrayList<>();

    AnnotationParser(SourceFile file, List<Comment> comments, Known known) {
        this.known = known;
        this.file = file;
        this.comments = comments;
    }

    /** Blocks that could not be read. */
    List<Diagnostic> unreadable() {
        return unreadable;
    }

    /** Blocks that may not stand where they do. */
    List<Diagnostic> misplaced() {
        return misplaced;
    }

    List<Annotation> parse(Span packageSpan, List<Module.Import> imports, List<Rule> rules) {
        List<Annotation> result = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).text().trim().startsWith(HEADING)) {
                int end = endOfBlock(i);
                MetadataBlock block = new MetadataBlock(file, comments.get(i), comments.subList(i + 1, end));
                add(result, block, packageSpan, imports, rules);
                i = end - 1;
            }
        }
        return result;
    }

    /** A block goes on with comments at the beginning of the lines below. */
    private int endOfBlock(int heading) {
        int end = heading + 1;
        while (end < comments.size()
                && comments.get(end).line() == comments.get(end - 1).line() + 1
                && isAtMargin(comments.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isAtMargin(Comment comment) {
        return comment.start() == 0 || file.text().charAt(comment.start() - 1) == '\n';
    }

    private void add(
            List<Annotation> result,
            MetadataBlock block,
            Span packageSpan,
            List<Module.Import> imports,
            List<Rule> rules) {
        AnnotationTarget target = target(block.heading().start(), packageSpan, imports, rules);
        AnnotationContent content = null;
        try {
            content = new AnnotationContent(block, target, known);
            result.add(content.annotation());
        } catch (SyntaxProblem problem) {
            problem.addTo(content == null ? unreadable : misplaced);
        }
    }

    /** The statement that follows. */
    private static AnnotationTarget target(
            int offset, Span packageSpan, List<Module.Import> imports, List<Rule> rules) {
        if (offset <= packageSpan.start()) {
            return AnnotationTarget.PACKAGE;
        }
        Rule rule = null;
        for (Rule each : rules) {
            if (rule == null && each.span().start() >= offset) {
                rule = each;
            }
        }
        int end = rule == null ? Integer.MAX_VALUE : rule.span().start();
        for (Module.Import each : imports) {
            if (each.span().start() >= offset && each.span().start() < end) {
                return AnnotationTarget.IMPORT;
            }
        }
        return rule == null ? AnnotationTarget.NOTHING : AnnotationTarget.of(rule);
    }
}
