package dev.cordon.estate;

import dev.cordon.register.Selector;
import dev.cordon.resource.Resource;
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
        return selector.label().entrySet().stream().allMatch(label -> {
            String value = resource.labels().get(label.getKey());
            return value != null && Glob.matches(label.getValue(), value);
        });
    }
}
