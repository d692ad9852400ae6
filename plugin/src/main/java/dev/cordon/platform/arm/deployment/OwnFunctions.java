package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.arm.function.Scope;
import dev.cordon.platform.arm.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that a template defines, by namespace and name. */
final class OwnFunctions {

    private final Map<String, Scope.UserFunction> all = new HashMap<>();

    OwnFunctions(Template template) {
        if (template.document().get("functions") instanceof Node.Sequence spaces) {
            for (Node space : spaces.items()) {
                if (space instanceof Node.Mapping mapping && mapping.get("members") instanceof Node.Mapping members) {
                    String namespace = Template.textOf(mapping.get("namespace"));
                    members.entries().forEach(entry -> add(namespace, entry));
                }
            }
        }
    }

    Scope.@Nullable UserFunction named(String name) {
        return all.get(name.toLowerCase(Locale.ROOT));
    }

    private void add(String namespace, Node.Entry member) {
        if (!(member.value() instanceof Node.Mapping body)
                || !(body.get("output") instanceof Node.Mapping output)
                || output.get("value") == null) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        if (body.get("parameters") instanceof Node.Sequence list) {
            for (Node parameter : list.items()) {
                parameters.add(parameter instanceof Node.Mapping mapping ? Template.textOf(mapping.get("name")) : "");
            }
        }
        @Nullable Node value = output.get("value");
        if (value != null) {
            String name = (namespace + "." + member.name()).toLowerCase(Locale.ROOT);
            all.put(name, new Scope.UserFunction(parameters, value));
        }
    }
}
