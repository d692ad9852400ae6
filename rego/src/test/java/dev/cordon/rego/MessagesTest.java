package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every message of the parser and the compiler stands in a golden case. The messages are what the sources have for texts of
 * more than one word; what is put together from parts is found with anything between the parts.
 */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/cordon/rego");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> STAGES = List.of("parse", "compile", "compile/type");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]\\S* |  ?\\S*[A-Za-z]");
    /** A line of source, and the carets below it. */
    private static final Pattern SNIPPET = Pattern.compile("^.*\\n[ \\t]*\\^+$", Pattern.MULTILINE);

    @Test
    void everyMessageHasACase() throws IOException {
        String golden = golden();
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            for (List<String> message : messages(file)) {
                if (!pattern(message).matcher(golden).find()) {
                    missing.add(file.getFileName() + ": " + String.join("…", message));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void messagesAreFound() {
        List<List<String>> found = messages(SOURCES.resolve("parse/MetadataBlock.java"));
        assertThat(found).contains(List.of("yaml: unmarshal errors:\n  line ", ": cannot unmarshal ", " into "));
        assertThat(SNIPPET.matcher("a:1:1: no\n  source\n  ^^").replaceAll("")).isEqualTo("a:1:1: no\n");
    }

    private static String golden() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> SNIPPET.matcher(read(file)).replaceAll(""))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> result = new ArrayList<>();
        for (String stage : STAGES) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(stage))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(result::add);
            }
        }
        return result;
    }

    private static Pattern pattern(List<String> parts) {
        return Pattern.compile(parts.stream()
                .flatMap(part -> Stream.of(part.split("%s", -1)))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    private static List<List<String>> messages(Path file) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file.toFile()));
            Texts texts = new Texts();
            for (CompilationUnitTree unit : task.parse()) {
                texts.scan(unit, null);
            }
            return texts.found;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The texts of a file: each with the parts that are written out. */
    private static final class Texts extends TreeScanner<Void, Void> {
        private final List<List<String>> found = new ArrayList<>();

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                add(List.of(text));
            }
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            List<ExpressionTree> operands = new ArrayList<>();
            flatten(sum, operands);
            if (operands.stream().noneMatch(Texts::isText)) {
                return super.visitBinary(sum, null);
            }
            add(operands.stream()
                    .filter(Texts::isText)
                    .map(operand -> (String) ((LiteralTree) operand).getValue())
                    .toList());
            operands.stream().filter(operand -> !isText(operand)).forEach(operand -> scan(operand, null));
            return null;
        }

        /** What only a defect of the program says is no message. */
        @Override
        public Void visitNewClass(NewClassTree created, Void nothing) {
            return created.getIdentifier().toString().equals("IllegalStateException")
                    ? null
                    : super.visitNewClass(created, null);
        }

        /** Nor is what a text is compared with. */
        @Override
        public Void visitCase(CaseTree branch, Void nothing) {
            return scan(branch.getBody(), null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            return call.getMethodSelect().toString().endsWith(".startsWith")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        private void add(List<String> parts) {
            if (WORDS.matcher(String.join("", parts)).find()) {
                found.add(parts);
            }
        }

        private static void flatten(ExpressionTree tree, List<ExpressionTree> operands) {
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                flatten(sum.getLeftOperand(), operands);
                flatten(sum.getRightOperand(), operands);
            } else if (tree instanceof ParenthesizedTree inner && inner.getExpression() instanceof LiteralTree) {
                operands.add(inner.getExpression());
            } else {
                operands.add(tree);
            }
        }

        private static boolean isText(ExpressionTree tree) {
            return tree instanceof LiteralTree literal && literal.getValue() instanceof String;
        }
    }
}
