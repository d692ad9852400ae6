package dev.cordon.platform.cloudformation.stack;

import dev.cordon.platform.FileIndex;
import dev.cordon.platform.cloudformation.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the template that a nested stack means. */
final class TemplateIndex {

    private final Map<String, Template> byName = new HashMap<>();
    private final FileIndex files;

    TemplateIndex(List<Template> templates) {
        templates.forEach(template -> byName.put(template.name(), template));
        files = new FileIndex(byName.keySet());
    }

    /** @param url a path or URL, with holes for what is not known of it */
    @Nullable
    Template find(Template from, String url) {
        @Nullable String name = files.find(from.path(), url);
        return name == null ? null : byName.get(name);
    }
}
