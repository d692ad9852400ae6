package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.platform.cloudformation.template.Template;
import dev.cordon.resource.term.Term;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the template that a nested stack means. */
final class TemplateIndex {

    private final Map<String, Template> byName = new HashMap<>();

    TemplateIndex(List<Template> templates) {
        templates.forEach(template -> byName.put(template.name(), template));
    }

    /**
     * The template at a path beside the one that names it, or at the end of a URL: what comes after the last unknown part,
     * as long as one template alone ends like that.
     *
     * @return null where there is none, or where that is not clear
     */
    @Nullable
    Template find(Template from, String url) {
        @Nullable Template beside = url.contains("://") || url.indexOf(Term.HOLE) >= 0 ? null : beside(from, url);
        return beside == null ? byEnd(url) : beside;
    }

    private @Nullable Template beside(Template from, String path) {
        try {
            @Nullable Path folder = from.path().getParent();
            Path target = (folder == null ? Path.of(path) : folder.resolve(path)).normalize();
            return byName.get(DescriptorText.name(target));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable Template byEnd(String url) {
        String known = url.substring(url.lastIndexOf(Term.HOLE) + 1);
        String path = known.replaceFirst("^[a-z0-9]+://[^/]*", "").replaceFirst("[?#].*$", "");
        for (String end = path; !end.isEmpty(); end = rest(end)) {
            String wanted = end.startsWith("/") ? end.substring(1) : end;
            List<Template> found = byName.values().stream()
                    .filter(template ->
                            template.name().equals(wanted) || template.name().endsWith("/" + wanted))
                    .toList();
            if (!found.isEmpty() && !wanted.isEmpty()) {
                return found.size() == 1 ? found.get(0) : null;
            }
        }
        return null;
    }

    private static String rest(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "" : path.substring(slash);
    }
}
