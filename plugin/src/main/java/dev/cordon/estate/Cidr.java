package dev.cordon.estate;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * A network: the first address and the length of the prefix.
 *
 * @param bits 32 or 128
 */
record Cidr(BigInteger address, int prefix, int bits) {

    /** Reads {@code 10.0.0.0/8} or a single address; null where the text is neither. Never asks a name server. */
    static @Nullable Cidr parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        boolean numeric = !address.isEmpty()
                && address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':')
                && (address.indexOf(':') >= 0 || address.split("\\.", -1).length == 4);
        if (!numeric) {
            return null;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int bits = bytes.length * 8;
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            if (prefix < 0 || prefix > bits) {
                return null;
            }
            BigInteger number = new BigInteger(1, bytes);
            int host = bits - prefix;
            return new Cidr(number.shiftRight(host).shiftLeft(host), prefix, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            return null;
        }
    }

    boolean contains(Cidr other) {
        int host = bits - prefix;
        return bits == other.bits
                && prefix <= other.prefix
                && other.address.shiftRight(host).equals(address.shiftRight(host));
    }

    /** The network of that length around this one. */
    Cidr within(int length) {
        int host = bits - length;
        return new Cidr(address.shiftRight(host).shiftLeft(host), length, bits);
    }

    /** Whether it is every address there is. */
    boolean isEverything() {
        return prefix == 0;
    }
}
