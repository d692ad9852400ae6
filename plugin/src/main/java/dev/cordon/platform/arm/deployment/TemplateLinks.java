package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the template of a deployment is kept, if somewhere else: {@code templateLink.uri} and {@code templateLink.id}. */
final class TemplateLinks {

    private static final String LINK = "templateLink";

    private TemplateLinks() {}

    /** One member or none. */
    static List<Term.Member> of(Declared declared) {
        if (!(declared.property(LINK) instanceof Node.Mapping link)) {
            return List.of();
        }
        List<Term.Member> members = new ArrayList<>();
        for (String form : List.of("id", "uri")) {
            @Nullable Node written = link.get(form);
            if (written != null) {
                Term value = withoutQuery(declared.evaluator().evaluate(written));
                members.add(new Term.Member(form, value, written.location()));
            }
        }
        Term whole = new Term.Mapping(members, null, link.location());
        return List.of(new Term.Member(LINK, whole, link.location()));
    }

    /** What follows the question mark may be a signature that opens the storage account. */
    private static Term withoutQuery(Term value) {
        @Nullable String text = Terms.textOf(value);
        int query = text == null ? -1 : text.indexOf('?');
        return text == null || query < 0 ? value : Terms.text(text.substring(0, query), value.location());
    }
}
