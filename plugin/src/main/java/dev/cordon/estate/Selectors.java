package dev.cordon.estate;

import dev.cordon.register.Selector;
import dev.cordon.resource.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a selector of the register chooses a resource. */
final class Selectors {

    private Selectors() {}

    static boolean fits(Selector selector, Resource resource) {
        return fits(selector.address(), resource.address())
                && fits(selector.id(), resource.id())
                && fits(selector.type(), resource.type())
                && fits(selector.name(), resource.name())
                && (selector.path() == null
                        || Glob.matchesPath(selector.path(), resource.location().path()))
                && labelsFit(selector, resource);
    }

    private static boolean fits(@Nullable String glob, String text) {
        return glob == null || Glob.matches(glob, text);
    }

    private static boolean labelsFit(Selector selector, Resource resource) {
        for (Map.Entry<String, String> label : selector.label().entrySet()) {
            String value = resource.labels().get(label.getKey());
            if (value == null || !Glob.matches(label.getValue(), value)) {
                return false;
            }
        }
        return true;
    }
}
