package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code net.*}. */
final class Networks {
    private Networks() {}

    static void register(Builtins.Registry registry) {
        registry.add("net.cidr_contains", (context, arguments) -> contains(arguments))
                .add("net.cidr_overlap", (context, arguments) -> contains(arguments))
                .add("net.cidr_contains_matches", (context, arguments) -> matches(arguments))
                .add("net.cidr_intersects", (context, arguments) -> intersects(arguments))
                .add("net.cidr_expand", (context, arguments) -> expand(context, arguments))
                .add("net.cidr_is_valid", (context, arguments) -> isValid(arguments))
                .add("net.cidr_merge", (context, arguments) -> CidrMerge.merge(Operands.elements(arguments, 0)))
                .add("net.lookup_ip_addr", (context, arguments) -> lookUp(Operands.string(arguments, 0)));
    }

    private static Value contains(Value[] arguments) {
        Cidr network = Cidr.parse(Operands.string(arguments, 0));
        return BooleanValue.of(network.contains(Cidr.parseEither(Operands.string(arguments, 1))));
    }

    private static Value intersects(Value[] arguments) {
        Cidr one = Cidr.parse(Operands.string(arguments, 0));
        Cidr other = Cidr.parse(Operands.string(arguments, 1));
        return BooleanValue.of(one.contains(other) || other.contains(one));
    }

    private static Value isValid(Value[] arguments) {
        if (!(arguments[0] instanceof StringValue text)) {
            return BooleanValue.FALSE;
        }
        try {
            Cidr.parse(text.value());
            return BooleanValue.TRUE;
        } catch (BuiltinException invalid) {
            return BooleanValue.FALSE;
        }
    }

    private static Value expand(CallContext context, Value[] arguments) {
        SetBuilder result = SetValue.builder();
        Cidr.parse(Operands.string(arguments, 0)).addresses(address -> {
            context.spend(1);
            result.add(StringValue.of(address));
        });
        return result.build();
    }

    private static Value matches(Value[] arguments) {
        Map<Value, String> networks = texts(arguments, 0);
        if (networks.isEmpty()) {
            return SetValue.EMPTY;
        }
        Map<Value, String> members = texts(arguments, 1);
        SetBuilder result = SetValue.builder();
        networks.forEach((one, network) -> members.forEach((other, member) -> {
            if (Cidr.parse(network).contains(Cidr.parseEither(member))) {
                result.add(ArrayValue.of(one, other));
            }
        }));
        return result.build();
    }

    /** The texts of networks in an argument, each with the key under which a match names it. */
    private static Map<Value, String> texts(Value[] arguments, int index) {
        Map<Value, String> result = new LinkedHashMap<>();
        Value argument = arguments[index];
        if (argument instanceof StringValue text) {
            result.put(text, text.value());
        } else if (argument instanceof ArrayValue array) {
            for (int i = 0; i < array.size(); i++) {
                result.put(NumberValue.of(i), text(array.get(i), index));
            }
        } else if (argument instanceof SetValue set) {
            set.forEach(element -> result.put(element, text(element, index)));
        } else if (argument instanceof ObjectValue object) {
            object.forEach((key, element) -> result.put(key, text(element, index)));
        } else {
            throw Operands.wrongType(arguments, index, "string", "array", "set", "object");
        }
        return result;
    }

    private static String text(Value element, int index) {
        if (element instanceof StringValue text) {
            return text.value();
        }
        if (element instanceof ArrayValue tuple && tuple.size() > 0 && tuple.get(0) instanceof StringValue text) {
            return text.value();
        }
        throw BuiltinException.other("operand " + (index + 1) + ": element must be string or non-empty array");
    }

    private static Value lookUp(String host) {
        try {
            List<Value> addresses = new ArrayList<>();
            for (InetAddress address : InetAddress.getAllByName(host)) {
                addresses.add(StringValue.of(Cidr.text(address.getAddress())));
            }
            return SetValue.of(addresses);
        } catch (UnknownHostException unknown) {
            throw BuiltinException.other("lookup " + host + ": no such host");
        }
    }
}
