package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Paths of documents as text and as terms. */
final class Paths {
    static final String DATA = "data";
    static final String INPUT = "input";

    static final String FUNCTION = Expression.With.FUNCTION;

    private Paths() {}

    /** The dotted path with {@code data} before it, keys that are no names in brackets. */
    static String dotted(List<Value> path) {
        StringBuilder text = new StringBuilder(DATA);
        for (Value key : path) {
            if (key instanceof StringValue string && isName(string.value())) {
                text.append('.').append(string.value());
            } else {
                text.append('[').append(key).append(']');
            }
        }
        return text.toString();
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter && !(isDigit && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static List<Value> values(List<String> names) {
        List<Value> result = new ArrayList<>();
        names.forEach(name -> result.add(StringValue.of(name)));
        return result;
    }

    /** The reference to a path whose first name is the head. */
    static Term.Ref ref(Span span, List<String> path, List<Term> more) {
        List<Term> elements = new ArrayList<>();
        for (String name : path.subList(1, path.size())) {
            elements.add(new Term.Scalar(span, StringValue.of(name)));
        }
        elements.addAll(more);
        return new Term.Ref(span, new Term.Var(span, path.get(0)), elements);
    }

    /** The values of the constant elements at the beginning of a reference's path. */
    static List<Value> constantPrefix(Term.Ref ref) {
        List<Value> result = new ArrayList<>();
        for (Term element : ref.path()) {
            if (!(element instanceof Term.Scalar scalar)) {
                break;
            }
            result.add(scalar.value());
        }
        return result;
    }

    static boolean isRoot(Term.Var variable) {
        String name = variable.name();
        return name.equals(DATA) || name.equals(INPUT) || name.equals(FUNCTION);
    }

    static boolean isRoot(Term.Ref ref) {
        return ref.startsWith(DATA) || ref.startsWith(INPUT) || ref.startsWith(FUNCTION);
    }
}
