package dev.cordon.rego.builtin;

import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code net.cidr_merge}: the fewest networks that cover the same addresses. */
final class CidrMerge {
    private CidrMerge() {}

    static Value merge(List<Value> elements) {
        List<Cidr> networks = new ArrayList<>();
        for (Value element : elements) {
            if (!(element instanceof StringValue text)) {
                throw BuiltinException.type("operand 1 must be array or set of strings");
            }
            networks.add(parse(text.value()));
        }
        networks.sort(
                Comparator.comparingInt(Cidr::bits).thenComparing(Cidr::base).thenComparingInt(Cidr::prefix));
        SetBuilder result = SetValue.builder();
        Range current = null;
        for (Cidr network : networks) {
            Range next = new Range(network.bits(), network.base(), network.last());
            if (current != null && current.touches(next)) {
                current = current.with(next);
            } else {
                addNetworks(current, result);
                current = next;
            }
        }
        addNetworks(current, result);
        return result.build();
    }

    private static Cidr parse(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(':') >= 0 && IpAddress.parse(text) != null) {
            throw BuiltinException.other("IPv6 invalid: needs prefix length");
        }
        if (text.indexOf('/') < 0 && IpAddress.parse(text) == null) {
            throw BuiltinException.other("invalid CIDR address: " + text);
        }
        return text.indexOf('/') < 0 ? Cidr.parse(text + "/" + classPrefix(text)) : Cidr.parse(text);
    }

    /** An address alone stands for the network of its class, as it does in OPA. */
    private static int classPrefix(String text) {
        byte[] address = IpAddress.parse(text);
        int first = address == null ? 0 : address[0] & 255;
        return first < 128 ? 8 : first < 192 ? 16 : 24;
    }

    private record Range(int bits, BigInteger first, BigInteger last) {
        boolean touches(Range next) {
            return bits == next.bits && next.first.compareTo(last.add(BigInteger.ONE)) <= 0;
        }

        Range with(Range next) {
            return new Range(bits, first, last.max(next.last));
        }
    }

    private static void addNetworks(@org.jspecify.annotations.Nullable Range range, SetBuilder result) {
        if (range == null) {
            return;
        }
        BigInteger at = range.first;
        while (at.compareTo(range.last) <= 0) {
            int host = at.signum() == 0 ? range.bits : Math.min(range.bits, at.getLowestSetBit());
            while (at.add(BigInteger.ONE.shiftLeft(host))
                            .subtract(BigInteger.ONE)
                            .compareTo(range.last)
                    > 0) {
                host--;
            }
            result.add(StringValue.of(new Cidr(range.bits, at, range.bits - host).toString()));
            at = at.add(BigInteger.ONE.shiftLeft(host));
        }
    }
}
