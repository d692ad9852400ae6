package dev.cordon.rego.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Annotation.Scope;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what stands in a metadata block and brings its short forms into the long ones. */
final class AnnotationContent {
    private static final Set<String> KNOWN = Set.of(
            "scope",
            "title",
            "entrypoint",
            "description",
            "organizations",
            "related_resources",
            "authors",
            "schemas",
            "compile",
            "custom");
    private static final Pattern AUTHOR = Pattern.compile("^(.*?)\\s*(?:<([^>]*)>)?$");

    private final ObjectValue raw;
    private final Span span;
    private final @Nullable Rule target;

    AnnotationContent(ObjectValue raw, Span span, @Nullable Rule target) {
        this.raw = raw;
        this.span = span;
        this.target = target;
    }

    Annotation annotation() {
        ObjectBuilder content = ObjectValue.builder();
        raw.forEach((key, value) -> add(((StringValue) key).value(), value, content));
        Scope scope = scope();
        if (raw.get("entrypoint") == BooleanValue.TRUE && scope != Scope.DOCUMENT && scope != Scope.PACKAGE) {
            throw problem("annotation entrypoint applied to non-document or package scope '" + scope.text() + "'");
        }
        content.put("scope", scope.text());
        return new Annotation(span, scope, content.build(), target);
    }

    private void add(String key, Value value, ObjectBuilder content) {
        switch (key) {
            case "authors" -> content.put(key, each(value, this::author));
            case "related_resources" -> content.put(key, each(value, this::resource));
            case "schemas" -> content.put(key, each(value, entry -> new SchemaEntry(span).of(entry)));
            case "entrypoint" -> {
                if (!value.equals(BooleanValue.FALSE)) {
                    content.put(key, value);
                }
            }
            default -> {
                if (KNOWN.contains(key)) {
                    content.put(key, value);
                }
            }
        }
    }

    private Scope scope() {
        Value text = raw.get("scope");
        if (text == null) {
            boolean entrypoint = raw.get("entrypoint") == BooleanValue.TRUE;
            return target == null ? Scope.PACKAGE : entrypoint ? Scope.DOCUMENT : Scope.RULE;
        }
        for (Scope scope : Scope.values()) {
            if (text instanceof StringValue string && string.value().equals(scope.text())) {
                return fitting(scope);
            }
        }
        throw problem("invalid scope " + text);
    }

    private Scope fitting(Scope scope) {
        boolean ofPackage = scope == Scope.PACKAGE || scope == Scope.SUBPACKAGES;
        if (ofPackage != (target == null)) {
            throw problem(
                    ofPackage
                            ? "annotation scope '" + scope.text() + "' must be applied to package"
                            : "annotation scope '" + scope.text() + "' must be applied to rule");
        }
        return scope;
    }

    private ArrayValue each(Value value, java.util.function.UnaryOperator<Value> form) {
        if (!(value instanceof ArrayValue array)) {
            throw problem("expected a list, got " + value);
        }
        List<Value> result = new ArrayList<>();
        array.forEach(element -> result.add(form.apply(element)));
        return ArrayValue.of(result);
    }

    private Value author(Value value) {
        if (!(value instanceof StringValue text)) {
            return value;
        }
        Matcher matcher = AUTHOR.matcher(text.value().trim());
        if (!matcher.matches()) {
            throw problem("invalid author " + value);
        }
        ObjectBuilder author = ObjectValue.builder();
        if (!matcher.group(1).isEmpty()) {
            author.put("name", matcher.group(1));
        }
        if (matcher.group(2) != null) {
            author.put("email", matcher.group(2));
        }
        return author.build();
    }

    private Value resource(Value value) {
        return value instanceof StringValue
                ? ObjectValue.builder().put("ref", value).build()
                : value;
    }

    private SyntaxProblem problem(String message) {
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, message, span));
    }
}
