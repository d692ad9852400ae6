package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the {@code # METADATA} blocks among the comments and reads the YAML in them. */
final class AnnotationParser {
    private static final String HEADING = "METADATA";

    private final SourceFile file;
    private final List<Comment> comments;
    private final List<Diagnostic> problems;

    AnnotationParser(SourceFile file, List<Comment> comments, List<Diagnostic> problems) {
        this.file = file;
        this.comments = comments;
        this.problems = problems;
    }

    List<Annotation> parse(Span packageSpan, List<Module.Import> imports, List<Rule> rules) {
        List<Annotation> result = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).ownLine() && comments.get(i).text().trim().equals(HEADING)) {
                int end = endOfBlock(i);
                add(result, comments.subList(i, end), packageSpan, rules);
                i = end - 1;
            }
        }
        return result;
    }

    private int endOfBlock(int heading) {
        int end = heading + 1;
        while (end < comments.size()
                && comments.get(end).line() == comments.get(end - 1).line() + 1
                && comments.get(end).ownLine()
                && !comments.get(end).text().trim().equals(HEADING)) {
            end++;
        }
        return end;
    }

    private void add(List<Annotation> result, List<Comment> block, Span packageSpan, List<Rule> rules) {
        Comment last = block.get(block.size() - 1);
        Span span = new Span(file, block.get(0).start(), last.end());
        boolean beforePackage = span.end() <= packageSpan.start();
        Rule target = beforePackage ? null : firstAfter(rules, span.end());
        try {
            ObjectValue content = content(block);
            if (target == null && !beforePackage) {
                problems.add(Diagnostic.error(
                        Scanner.ERROR_CODE, "annotations must be immediately followed by a rule or package", span));
                return;
            }
            result.add(new AnnotationContent(content, span, target).annotation());
        } catch (JsonException problem) {
            problems.add(Diagnostic.error(
                    Scanner.ERROR_CODE, "yaml: " + problem.diagnostic().message(), span));
        } catch (SyntaxProblem problem) {
            problems.add(problem.diagnostic());
        }
    }

    private static @Nullable Rule firstAfter(List<Rule> rules, int offset) {
        for (Rule rule : rules) {
            if (rule.span().start() >= offset) {
                return rule;
            }
        }
        return null;
    }

    private ObjectValue content(List<Comment> block) {
        StringBuilder yaml = new StringBuilder();
        for (Comment comment : block.subList(1, block.size())) {
            yaml.append(comment.text()).append('\n');
        }
        List<Value> documents = YamlReader.read(new SourceFile(file.name(), yaml.toString()));
        if (documents.size() == 1 && documents.get(0) instanceof ObjectValue content) {
            return content;
        }
        Span span = new Span(file, block.get(0).start(), block.get(0).end());
        throw new SyntaxProblem(
                Diagnostic.error(Scanner.ERROR_CODE, "expected METADATA block, found whitespace", span));
    }
}
