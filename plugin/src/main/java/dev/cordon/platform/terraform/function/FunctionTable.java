package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All functions by name. */
public final class FunctionTable {

    private static final String CORE = "core::";

    /** Functions that give something else in every run, or depend on the machine. */
    private static final Set<String> IMPURE =
            Set.of("timestamp", "plantimestamp", "uuid", "bcrypt", "rsadecrypt", "abspath", "base64gzip");

    private final Map<String, TermFunction> functions = new HashMap<>();

    /** @param files what {@code file} and its kin may read */
    public FunctionTable(FileSource files) {
        NumberFunctions.register(this);
        TextFunctions.register(this);
        PatternFunctions.register(this);
        FormatFunctions.register(this);
        ListFunctions.register(this);
        MapFunctions.register(this);
        SetFunctions.register(this);
        ConversionFunctions.register(this);
        EncodingFunctions.register(this);
        HashFunctions.register(this);
        NetworkFunctions.register(this);
        FileFunctions.register(this, files);
        TimeFunctions.register(this);
        CsvFunctions.register(this);
        UuidFunctions.register(this);
    }

    /** Never throws: what goes wrong is an unknown value with its reason. */
    public Term call(String name, List<Term> arguments) {
        String bare = name.startsWith(CORE) ? name.substring(CORE.length()) : name;
        @Nullable TermFunction function = functions.get(bare);
        if (function == null) {
            return unavailable(bare, arguments);
        }
        try {
            Arities.check(bare, arguments.size());
            List<Term> converted = Kinds.arguments(bare, arguments);
            return Kinds.result(bare, converted, function.apply(converted));
        } catch (TermException e) {
            return new Term.Unknown(bare + "(): " + e.reason(), Terms.origins(arguments), true);
        }
    }

    private static Term unavailable(String name, List<Term> arguments) {
        Set<Origin> origins = Terms.origins(arguments);
        if (name.startsWith("provider::")) {
            return new Term.Unknown(name + "() is a function of a provider, and providers are not run", origins);
        }
        return IMPURE.contains(name)
                ? new Term.Unknown(name + "() gives something else in every run", origins)
                : new Term.Unknown("there is no function " + name + "()", origins, true);
    }

    /** Adds a function; two of one name are a mistake in the table. */
    void add(String name, TermFunction function) {
        if (functions.put(name, function) != null) {
            throw new IllegalStateException("two functions are called " + name);
        }
    }

    void value(String name, ValueFunction function) {
        add(name, function.lifted());
    }
}
