package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a metadata block says of the schema of a document.
 *
 * <pre>
 * - input.user: schema["people"]    →    {"path": ["input", "user"], "schema": ["schema", "people"]}
 * - input: {type: object}           →    {"path": ["input"], "definition": {"type": "object"}}
 * </pre>
 */
final class SchemaEntry {
    private static final String ROOT = "schema";

    private final MetadataBlock block;

    SchemaEntry(MetadataBlock block) {
        this.block = block;
    }

    Value of(ObjectValue pair) {
        if (pair.size() == 0) {
            throw block.problem("invalid document reference");
        }
        ObjectBuilder result = ObjectValue.builder();
        // Of several names in one entry OPA takes any.
        Value name = pair.keys().iterator().next();
        ArrayValue path = path(name, "invalid document reference");
        boolean isDocument =
                path.size() > 1 || path.get(0) instanceof StringValue root && StatementForm.isRoot(root.value());
        if (!isDocument) {
            throw block.problem("invalid document reference");
        }
        result.put("path", path);
        Value schema = pair.get(name);
        if (schema instanceof ObjectValue definition) {
            result.put("definition", definition);
        } else if (schema instanceof StringValue) {
            ArrayValue reference = path(schema, "invalid schema reference");
            if (!reference.get(0).equals(StringValue.of(ROOT))) {
                throw block.problem("invalid schema reference");
            }
            result.put("schema", reference);
        } else {
            throw block.problem("invalid schema declaration for path " + name);
        }
        return result.build();
    }

    private ArrayValue path(Value text, String problem) {
        Term term = text instanceof StringValue string ? term(string.value()) : null;
        List<Value> path = new ArrayList<>();
        if (term instanceof Term.Var variable) {
            path.add(StringValue.of(variable.name()));
        } else if (term instanceof Term.Ref ref && ref.head() instanceof Term.Var head) {
            path.add(StringValue.of(head.name()));
            ref.path().forEach(element -> path.add(element(element)));
        } else {
            throw block.problem(problem);
        }
        return ArrayValue.of(path);
    }

    private static Value element(Term element) {
        return element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue name
                ? name
                : StringValue.of(SyntaxText.of(element));
    }

    private static @Nullable Term term(String text) {
        Parser.Result<Body> query = Parser.parseQuery(new SourceFile("schemas", text));
        Body body = query.diagnostics().isEmpty() ? query.tree() : null;
        return body != null
                        && body.expressions().size() == 1
                        && body.expressions().get(0).statement() instanceof Statement.Test test
                ? test.term()
                : null;
    }
}
