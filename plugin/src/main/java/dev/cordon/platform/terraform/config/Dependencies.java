package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code depends_on} names: blocks and modules as a whole, for Terraform waits for all instances whatever key or
 * attribute stands behind the name.
 */
final class Dependencies {

    static final String NAME = "depends_on";

    private Dependencies() {}

    /** @param module address of the module that the block stands in */
    static List<Reference> of(Body body, String module) {
        List<Reference> references = new ArrayList<>();
        if (body.get(NAME) instanceof Expression.Tuple tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                Expression item = tuple.items().get(i);
                @Nullable String address = TerraformAddress.block(names(item));
                if (address != null) {
                    String target = TerraformAddress.within(module, address);
                    references.add(new Reference(AttributePath.item(NAME, i), target, "", Places.of(item.span())));
                }
            }
        }
        return references;
    }

    /** The names between the dots; the JSON syntax has them in a text. */
    private static List<String> names(Expression expression) {
        List<String> names = new ArrayList<>();
        Expression at = expression;
        while (at instanceof Expression.Attribute || at instanceof Expression.Index) {
            if (at instanceof Expression.Attribute attribute) {
                names.add(0, attribute.name());
                at = attribute.source();
            } else {
                at = ((Expression.Index) at).source();
            }
        }
        if (at instanceof Expression.Variable variable) {
            names.add(0, variable.name());
            return names;
        }
        @Nullable String text = names.isEmpty() ? Literals.text(at) : null;
        return text == null ? List.of() : TerraformAddress.parts(TerraformAddress.withoutKeys(text));
    }
}
