package dev.cordon.platform;

import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A network.
 *
 * @param address its first, as a number
 * @param length of the prefix
 * @param bits 32 or 128
 */
public record AddressBlock(BigInteger address, int length, int bits) {

    /** Anything else would be looked up as the name of a host. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** What {@code 10.0.0.0/8} means; null for a text that is no network. */
    public static @Nullable AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash < 0 || !LITERAL.matches(text.substring(0, slash))) {
                return null;
            }
            byte[] bytes = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int length = Integer.parseInt(text.substring(slash + 1));
            int bits = bytes.length * 8;
            if (length < 0 || length > bits) {
                return null;
            }
            BigInteger size = BigInteger.ONE.shiftLeft(bits - length);
            BigInteger number = new BigInteger(1, bytes);
            return new AddressBlock(number.subtract(number.mod(size)), length, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            return null;
        }
    }

    /** The part of that prefix length at that index, counted from 0; it may lie behind the end. */
    public AddressBlock part(int prefix, long index) {
        BigInteger size = BigInteger.ONE.shiftLeft(bits - prefix);
        return new AddressBlock(address.add(size.multiply(BigInteger.valueOf(index))), prefix, bits);
    }

    /** Whether all of the other lies in it. */
    public boolean contains(AddressBlock other) {
        return other.bits == bits
                && other.address.compareTo(address) >= 0
                && other.end().compareTo(end()) <= 0;
    }

    /** The first address behind it. */
    public BigInteger end() {
        return address.add(BigInteger.ONE.shiftLeft(bits - length));
    }

    public String text() {
        return addressText(address, bits) + "/" + length;
    }

    public String mask() {
        BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        BigInteger host = BigInteger.ONE.shiftLeft(bits - length).subtract(BigInteger.ONE);
        return addressText(all.subtract(host), bits);
    }

    public static String addressText(BigInteger address, int bits) {
        byte[] magnitude = address.toByteArray();
        byte[] bytes = new byte[bits / 8];
        int copied = Math.min(magnitude.length, bytes.length);
        System.arraycopy(magnitude, magnitude.length - copied, bytes, bytes.length - copied, copied);
        return bits == 32 ? dotted(bytes) : colons(bytes);
    }

    private static String dotted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : ".").append(b & 0xFF);
        }
        return text.toString();
    }

    /** The shortest form: the longest run of zeros, the first of several, is left out. */
    private static String colons(byte[] bytes) {
        int[] groups = new int[8];
        Arrays.setAll(groups, i -> (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        int[] run = longestZeros(groups);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            if (run[1] > 1 && i == run[0]) {
                text.append("::");
                i += run[1] - 1;
            } else {
                boolean separated = text.isEmpty() || text.charAt(text.length() - 1) == ':';
                text.append(separated ? "" : ":").append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    private static int[] longestZeros(int[] groups) {
        int[] best = {0, 0};
        int start = 0;
        for (int i = 0; i <= groups.length; i++) {
            if (i == groups.length || groups[i] != 0) {
                if (i - start > best[1]) {
                    best = new int[] {start, i - start};
                }
                start = i + 1;
            }
        }
        return best;
    }
}
