package dev.cordon.platform.arm.function;

import dev.cordon.platform.AddressBlock;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of networks in CIDR notation. */
final class AddressFunctions {

    private static final int IPV4 = 32;

    private AddressFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("parseCidr", AddressFunctions::parse);
        all.add("cidrSubnet", AddressFunctions::subnet);
        all.add("cidrHost", AddressFunctions::host);
    }

    private static @Nullable AddressBlock network(Invocation call) {
        @Nullable String text = call.text(0);
        return text == null ? null : AddressBlock.parse(text);
    }

    private static Term parse(Invocation call) {
        @Nullable AddressBlock network = network(call);
        if (network == null) {
            return call.undecided("the network is not known");
        }
        BigInteger last = network.end().subtract(BigInteger.ONE);
        List<Term.Member> members = new ArrayList<>();
        members.add(text(call, "network", network, network.address()));
        members.add(new Term.Member("netmask", Terms.text(network.mask(), call.location()), call.location()));
        if (network.bits() == IPV4) {
            members.add(text(call, "broadcast", network, last));
        }
        members.add(text(call, "firstUsable", network, firstUsable(network)));
        members.add(text(call, "lastUsable", network, lastUsable(network)));
        members.add(new Term.Member("cidr", Terms.number(network.length(), call.location()), call.location()));
        return new Term.Mapping(members, null, call.location());
    }

    private static Term.Member text(Invocation call, String name, AddressBlock network, BigInteger address) {
        String text = AddressBlock.addressText(address, network.bits());
        return new Term.Member(name, Terms.text(text, call.location()), call.location());
    }

    /** {@code cidrSubnet('10.144.0.0/20', 24, 1)} is {@code 10.144.1.0/24}. */
    private static Term subnet(Invocation call) {
        @Nullable AddressBlock network = network(call);
        @Nullable Integer length = call.integer(1);
        @Nullable Integer index = call.integer(2);
        if (network == null || length == null || index == null) {
            return call.undecided("the network or which of its parts is not known");
        }
        boolean fits = length >= network.length() && length <= network.bits() && index >= 0;
        @Nullable AddressBlock part = fits ? network.part(length, index) : null;
        return part != null && network.contains(part)
                ? Terms.text(part.text(), call.location())
                : call.undecided("the network has no such part");
    }

    /** Counted from the first address that a host may have: {@code cidrHost('10.144.3.0/24', 0)} is {@code 10.144.3.1}. */
    private static Term host(Invocation call) {
        @Nullable AddressBlock network = network(call);
        @Nullable Integer index = call.integer(1);
        if (network == null || index == null) {
            return call.undecided("the network or which of its hosts is not known");
        }
        BigInteger host = firstUsable(network).add(BigInteger.valueOf(index));
        return index >= 0 && host.compareTo(lastUsable(network)) <= 0
                ? Terms.text(AddressBlock.addressText(host, network.bits()), call.location())
                : call.undecided("the network has no such host");
    }

    private static BigInteger firstUsable(AddressBlock network) {
        return network.address().add(BigInteger.valueOf(apart(network)));
    }

    private static BigInteger lastUsable(AddressBlock network) {
        return network.end().subtract(BigInteger.valueOf(1L + apart(network)));
    }

    /** The network and the broadcast address of an IPv4 network are no host's, unless there are no others. */
    private static int apart(AddressBlock network) {
        return network.bits() == IPV4 && network.length() < IPV4 - 1 ? 1 : 0;
    }
}
