package dev.cordon.platform.cloudformation.intrinsic;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Fn::Cidr}: the first blocks of a size within a larger one. */
final class AddressBlocks {

    private static final Pattern IPV4 =
            Pattern.compile("^([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})/([0-9]{1,2})$");
    private static final int MOST = 256;
    private static final int BITS = 32;
    private static final int DEFAULT_BITS = 8;

    private AddressBlocks() {}

    /** The third argument counts the bits of a host, not those of the network. */
    static Term cidr(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 2);
        if (given == null) {
            return evaluator.misused(at, "Fn::Cidr needs a list of a block and a count");
        }
        @Nullable String block = Terms.textOf(given.get(0));
        @Nullable Integer count = Terms.integerOf(given.get(1));
        @Nullable Integer bits = given.size() > 2 ? Terms.integerOf(given.get(2)) : Integer.valueOf(DEFAULT_BITS);
        Matcher address = IPV4.matcher(block == null ? "" : block);
        if (count == null || bits == null || !address.find()) {
            return Terms.unknownFrom(given, "blocks are worked out of known IPv4 networks only", at);
        }
        int prefix = Integer.parseInt(address.group(5));
        boolean fits = prefix <= BITS
                && bits >= 1
                && bits <= BITS - prefix
                && count >= 1
                && count <= MOST
                && (long) count << bits <= 1L << (BITS - prefix);
        if (!fits) {
            return evaluator.misused(at, "Fn::Cidr asks for " + count + " blocks of " + bits + " bits in " + block);
        }
        return new Term.Sequence(blocks(network(address, prefix), count, bits, at), at);
    }

    private static List<Term> blocks(long network, int count, int bits, Location at) {
        List<Term> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long start = network + ((long) i << bits);
            String text = (start >> 24 & 0xFF) + "." + (start >> 16 & 0xFF) + "." + (start >> 8 & 0xFF) + "."
                    + (start & 0xFF) + "/" + (BITS - bits);
            blocks.add(Terms.text(text, at));
        }
        return blocks;
    }

    private static long network(Matcher address, int prefix) {
        long value = 0;
        for (int group = 1; group <= 4; group++) {
            value = value << 8 | Integer.parseInt(address.group(group)) & 0xFF;
        }
        return prefix == 0 ? 0 : value & -1L << (BITS - prefix);
    }
}
