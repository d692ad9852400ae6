package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Ref}, {@code Fn::GetAtt} and {@code Fn::ImportValue}. */
final class References {

    private References() {}

    static Term ref(Evaluator evaluator, Node argument, Location at) {
        Term name = evaluator.evaluate(argument);
        @Nullable String text = Terms.textOf(name);
        if (text != null) {
            return evaluator.scope().ref(text, at);
        }
        return Terms.firstUnknown(name) == null
                ? evaluator.misused(at, "Ref needs the name of a parameter or resource")
                : Terms.unknownFrom(List.of(name), "", at);
    }

    /** {@code "Resource.Attribute"}, or a list of the two. */
    static Term attribute(Evaluator evaluator, Node argument, Location at) {
        Term given = evaluator.evaluate(argument);
        if (given instanceof Term.Sequence list && list.items().size() == 2) {
            @Nullable String resource = Terms.textOf(list.items().get(0));
            Term attribute = list.items().get(1);
            if (resource != null) {
                @Nullable String known = Terms.textOf(attribute);
                return evaluator.scope().attribute(resource, known == null ? "" : known, at);
            }
        }
        @Nullable String text = Terms.textOf(given);
        int dot = text == null ? -1 : text.indexOf('.');
        if (text != null && dot > 0) {
            return evaluator.scope().attribute(text.substring(0, dot), text.substring(dot + 1), at);
        }
        return Terms.firstUnknown(given) == null
                ? evaluator.misused(at, "Fn::GetAtt needs a resource and an attribute")
                : Terms.unknownFrom(List.of(given), "", at);
    }

    static Term imported(Evaluator evaluator, Node argument, Location at) {
        return evaluator.scope().imported(evaluator.evaluate(argument), at);
    }
}
