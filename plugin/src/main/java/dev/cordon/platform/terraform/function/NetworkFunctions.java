package dev.cordon.platform.terraform.function;

import dev.cordon.platform.AddressBlock;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Networks in CIDR notation. */
final class NetworkFunctions {

    private NetworkFunctions() {}

    static void register(FunctionTable table) {
        table.value(
                "cidrsubnet",
                a -> StringValue.of(
                        subnet(network(a.text(0)), a.integer(1), whole(a, 2)).text()));
        table.value("cidrsubnets", NetworkFunctions::subnets);
        table.value("cidrhost", a -> StringValue.of(host(network(a.text(0)), whole(a, 1))));
        table.value("cidrnetmask", a -> StringValue.of(mask(network(a.text(0)))));
    }

    private static AddressBlock network(String text) {
        AddressBlock network = AddressBlock.parse(text);
        if (network == null) {
            throw new TermException("\"" + text + "\" is no network");
        }
        return network;
    }

    private static BigInteger whole(Arguments arguments, int index) {
        try {
            return arguments.number(index).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new TermException("a whole number is needed here");
        }
    }

    private static String mask(AddressBlock network) {
        if (network.bits() > 32) {
            throw new TermException("only IPv4 has masks");
        }
        return network.mask();
    }

    private static AddressBlock subnet(AddressBlock network, int newBits, BigInteger number) {
        int length = network.length() + newBits;
        if (newBits < 0 || length > network.bits()) {
            throw new TermException("the network is too small for " + newBits + " more bits");
        }
        if (number.signum() < 0 || number.bitLength() > newBits) {
            throw new TermException("there is no subnet " + number);
        }
        return new AddressBlock(
                network.address().add(number.shiftLeft(network.bits() - length)), length, network.bits());
    }

    /** One subnet behind the other, each with its own size. */
    private static Value subnets(Arguments arguments) {
        AddressBlock network = network(arguments.text(0));
        List<Value> subnets = new ArrayList<>();
        BigInteger next = network.address();
        for (int i = 1; i < arguments.size(); i++) {
            int length = network.length() + arguments.integer(i);
            if (length > network.bits() || length <= network.length()) {
                throw new TermException("the network is too small");
            }
            BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - length);
            BigInteger start =
                    next.add(size).subtract(BigInteger.ONE).divide(size).multiply(size);
            next = start.add(size);
            if (next.compareTo(network.end()) > 0) {
                throw new TermException("the network is too small");
            }
            subnets.add(StringValue.of(new AddressBlock(start, length, network.bits()).text()));
        }
        return ArrayValue.of(subnets);
    }

    private static String host(AddressBlock network, BigInteger number) {
        BigInteger address = number.signum() < 0
                ? network.end().add(number)
                : network.address().add(number);
        if (address.compareTo(network.address()) < 0 || address.compareTo(network.end()) >= 0) {
            throw new TermException("the network has no host " + number);
        }
        return AddressBlock.addressText(address, network.bits());
    }
}
