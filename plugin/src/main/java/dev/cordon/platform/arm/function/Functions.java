package dev.cordon.platform.arm.function;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All functions of the language by name. */
final class Functions {

    private static final Map<String, Function> ALL = new HashMap<>();
    private static final Set<String> NAMES = new TreeSet<>();

    static {
        TextFunctions.addTo(Functions::add);
        UriFunctions.addTo(Functions::add);
        TimeFunctions.addTo(Functions::add);
        AddressFunctions.addTo(Functions::add);
        ListFunctions.addTo(Functions::add);
        ObjectFunctions.addTo(Functions::add);
        LogicFunctions.addTo(Functions::add);
        NumberFunctions.addTo(Functions::add);
        LambdaFunctions.addTo(Functions::add);
        DeploymentFunctions.addTo(Functions::add);
        ResourceFunctions.addTo(Functions::add);
    }

    private Functions() {}

    /** Takes the functions of a family. */
    @FunctionalInterface
    interface Registry {
        void add(String name, Function function);
    }

    /** @param name in small letters */
    static @Nullable Function named(String name) {
        return ALL.get(name);
    }

    static Set<String> names() {
        return Collections.unmodifiableSet(NAMES);
    }

    private static void add(String name, Function function) {
        NAMES.add(name);
        if (ALL.put(name.toLowerCase(Locale.ROOT), function) != null) {
            throw new IllegalStateException("two functions are called " + name);
        }
    }
}
