package dev.cordon.rego.builtin;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A network: an address, of which the first bits count.
 *
 * @param bits 32 or 128
 * @param base the lowest address
 * @param prefix how many bits count
 */
record Cidr(int bits, BigInteger base, int prefix) {
    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    static Cidr parse(String text) {
        int slash = text.indexOf('/');
        byte @Nullable [] address = slash < 0 ? null : IpAddress.parse(text.substring(0, slash));
        String length = text.substring(slash + 1);
        if (address == null || !length.matches("[0-9]{1,9}") || Integer.parseInt(length) > address.length * 8) {
            throw BuiltinException.other("invalid CIDR address: " + text);
        }
        return of(address, Integer.parseInt(length));
    }

    /** A network, or an address as the network of itself alone. */
    static Cidr parseEither(String text) {
        byte[] address = IpAddress.parse(text);
        if (address != null) {
            return of(address, address.length * 8);
        }
        try {
            return parse(text);
        } catch (BuiltinException problem) {
            throw BuiltinException.other("not a valid textual representation of an IP address or CIDR: " + text);
        }
    }

    private static Cidr of(byte[] address, int prefix) {
        int bits = address.length == 4 ? IPV4_BITS : IPV6_BITS;
        int host = bits - prefix;
        BigInteger base = new BigInteger(1, address).shiftRight(host).shiftLeft(host);
        return new Cidr(bits, base, prefix);
    }

    BigInteger last() {
        return base.add(BigInteger.ONE.shiftLeft(bits - prefix)).subtract(BigInteger.ONE);
    }

    boolean contains(Cidr other) {
        return bits == other.bits
                && prefix <= other.prefix
                && base.compareTo(other.base) <= 0
                && last().compareTo(other.last()) >= 0;
    }

    void addresses(Consumer<String> consumer) {
        for (BigInteger at = base; at.compareTo(last()) <= 0; at = at.add(BigInteger.ONE)) {
            consumer.accept(text(at));
        }
    }

    private String text(BigInteger address) {
        byte[] bytes = new byte[bits / 8];
        byte[] value = address.toByteArray();
        int length = Math.min(value.length, bytes.length);
        System.arraycopy(value, value.length - length, bytes, bytes.length - length, length);
        return text(bytes);
    }

    static String text(byte[] address) {
        return IpAddress.format(address);
    }

    @Override
    public String toString() {
        return text(base) + "/" + prefix;
    }
}
