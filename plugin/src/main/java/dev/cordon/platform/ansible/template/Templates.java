package dev.cordon.platform.ansible.template;

import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a file says, with its expressions evaluated. Secrets are taken out here, before anything else sees them. */
public final class Templates {

    private final Map<String, Expression> parsed = new HashMap<>();

    /** The value of a node under a name, which tells whether it is a secret; an empty name is no secret's. */
    public Term term(String name, Node node, Names names) {
        boolean secret = Secrets.isSecret(name);
        return node.accept(new ToTerm(name, secret, names));
    }

    /** The value of an expression without braces, such as a condition. */
    public Term expression(String text, Names names) {
        return expression(text, () -> TemplateParser.expression(text)).evaluate(names);
    }

    /** The value of a text with expressions in it. */
    public Term text(String text, Names names) {
        if (!isTemplate(text)) {
            return Terms.text(text);
        }
        return expression("\0" + text, () -> TemplateParser.template(text)).evaluate(names);
    }

    public static boolean isTemplate(String text) {
        return text.contains("{{") || text.contains("{%") || text.contains("{#");
    }

    private Expression expression(String key, Supplier<Expression> parser) {
        @Nullable Expression known = parsed.get(key);
        if (known == null) {
            known = parser.get();
            parsed.put(key, known);
        }
        return known;
    }

    private final class ToTerm implements Node.Visitor<Term> {

        private final String name;
        private final boolean secret;
        private final Names names;

        ToTerm(String name, boolean secret, Names names) {
            this.name = name;
            this.secret = secret;
            this.names = names;
        }

        @Override
        public Term scalar(Node.Scalar scalar) {
            if (!(scalar.value() instanceof StringValue string)) {
                return secret && scalar.value() instanceof NumberValue
                        ? new Term.Missing(Secrets.REASON)
                        : new Term.Scalar(scalar.value());
            }
            String text = string.value();
            @Nullable String vault = Secrets.vaultId(text);
            if (vault != null) {
                return new Term.Missing("encrypted with the vault id " + vault);
            }
            if (Secrets.isPrivate(text) || secret && !isTemplate(text) && !Secrets.isPublic(text)) {
                return new Term.Missing(Secrets.REASON);
            }
            Term term = text(Secrets.withoutPassword(text), names);
            return secret && isTemplate(text) ? guarded(term) : term;
        }

        /** What is put together from other names may be a secret under this one. */
        private static Term guarded(Term term) {
            @Nullable String text = Terms.print(term);
            boolean shown = Terms.missing(term) != null || text != null && Secrets.isPublic(text);
            return shown ? term : new Term.Missing(Secrets.REASON);
        }

        @Override
        public Term sequence(Node.Sequence sequence) {
            List<Term> items = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> items.add(item.accept(this)));
            return Term.list(items);
        }

        @Override
        public Term mapping(Node.Mapping mapping) {
            Map<String, Term> members = new LinkedHashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                boolean inner = secret && !name.endsWith("keys") || Secrets.isSecret(entry.name());
                members.put(entry.name(), entry.value().accept(new ToTerm(entry.name(), inner, names)));
            }
            return Term.map(members);
        }
    }
}
