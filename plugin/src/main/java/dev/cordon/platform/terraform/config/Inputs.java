package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a module is given from outside: values of variables, and providers. */
interface Inputs {

    /** The value given for a variable, or null. */
    @Nullable
    Term variable(String name);

    /** The provider that the module knows by that key, from the caller; null at the root. */
    @Nullable
    ProviderInstance provider(String key);

    /** Whether the module is that of the folder or called, however indirectly, from there. */
    boolean isWithin(String folder);

    /** The root module: values from variable files. */
    record Root(Map<String, Term> values) implements Inputs {
        public Root {
            values = Map.copyOf(values);
        }

        @Override
        public @Nullable Term variable(String name) {
            return values.get(name);
        }

        @Override
        public @Nullable ProviderInstance provider(String key) {
            return null;
        }

        @Override
        public boolean isWithin(String folder) {
            return false;
        }
    }

    /** A module block: its arguments, evaluated in the scope of the caller, and the providers that it passes. */
    final class Call implements Inputs {

        private final Body body;
        private final Scope caller;
        private final Map<String, String> passed = new HashMap<>();

        Call(Body body, Scope caller) {
            this.body = body;
            this.caller = caller;
            if (body.get("providers") instanceof Expression.ObjectLiteral object) {
                for (Expression.Item item : object.items()) {
                    @Nullable String inside = Literals.providerKey(item.key());
                    @Nullable String outside = Literals.providerKey(item.value());
                    if (inside != null && outside != null) {
                        passed.put(inside, outside);
                    }
                }
            }
        }

        @Override
        public @Nullable Term variable(String name) {
            @Nullable Expression argument = body.get(name);
            return argument == null ? null : Evaluator.evaluate(argument, caller);
        }

        /** Keys, as the module knows them, of the providers that are passed by name. */
        Set<String> passed() {
            return passed.keySet();
        }

        @Override
        public ProviderInstance provider(String key) {
            return caller.module().providers().get(passed.getOrDefault(key, key));
        }

        @Override
        public boolean isWithin(String folder) {
            return caller.module().isWithin(folder);
        }
    }
}
