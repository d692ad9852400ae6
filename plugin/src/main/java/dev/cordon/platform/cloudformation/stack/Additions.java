package dev.cordon.platform.cloudformation.stack;

import dev.cordon.platform.cloudformation.sam.Serverless;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resources that nobody wrote into a template: a transform adds them, or they are in a module that is put in before deployment. */
final class Additions {

    private Additions() {}

    /** What may add a resource of the name; null where nothing does, and the name is wrong. */
    static @Nullable String origin(Stack stack, String name) {
        if (stack.declarations().present().stream().anyMatch(Declaration::isMacro)) {
            return "a macro";
        }
        for (String module : modules(stack)) {
            if (name.startsWith(module)) {
                return "the module \"" + module + "\"";
            }
        }
        boolean serverless = stack.template().transforms().contains(Serverless.TRANSFORM);
        return serverless && Serverless.mayAdd(name, stack.declarations().names())
                ? "the transform of the Serverless Application Model"
                : null;
    }

    static void note(Stack stack) {
        for (String module : modules(stack)) {
            stack.session()
                    .note(stack.template().name() + ": what the module \"" + module
                            + "\" puts in at deployment was not checked; check the packaged template.");
        }
    }

    private static Set<String> modules(Stack stack) {
        Set<String> modules = new TreeSet<>();
        stack.declarations().present().stream()
                .filter(declaration -> declaration.isModule() && !declaration.isMacro())
                .map(Declaration::name)
                .forEach(modules::add);
        return modules;
    }
}
