package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of an argument stand, as far as they are written out. */
final class Positions {

    private Positions() {}

    static void note(Body.Attribute attribute, String path, Map<String, Location> into) {
        into.put(path, Places.of(attribute.nameSpan()));
        inside(attribute.value(), path, into);
    }

    private static void inside(Expression value, String path, Map<String, Location> into) {
        if (value instanceof Expression.Tuple tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                Expression item = tuple.items().get(i);
                String at = AttributePath.item(path, i);
                into.put(at, Places.of(item.span()));
                inside(item, at, into);
            }
        } else if (value instanceof Expression.ObjectLiteral object) {
            for (Expression.Item item : object.items()) {
                @Nullable String name = name(item.key());
                if (name != null) {
                    String at = AttributePath.member(path, name);
                    into.put(at, Places.of(item.key().span()));
                    inside(item.value(), at, into);
                }
            }
        }
    }

    private static @Nullable String name(Expression key) {
        return key instanceof Expression.Variable variable ? variable.name() : Literals.text(key);
    }
}
