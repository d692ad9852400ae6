package dev.cordon.platform.compose.model;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code [[HOST_IP:][PUBLISHED]:]TARGET[/PROTOCOL]} written out. A port without an address is open on all of them. */
final class Ports {

    /** Where a port is published that names no address. */
    private static final String EVERYWHERE = "0.0.0.0";

    /** A mark stands for whatever a variable would give. */
    private static final String NUMBERS = "(?:[0-9]+(?:-[0-9]+)?|[^:/\\[\\]]*\\x00[^:/\\[\\]]*)";

    private static final Pattern SHORT = Pattern.compile("(?:(?:(\\[[^\\]]*\\]|[^:\\[\\]]*):)?(" + NUMBERS + "?):)?("
            + NUMBERS + ")(?:/([a-zA-Z]+|[^:/]*\\x00[^:/]*))?");

    private final Complaints complaints;
    private final PortRanges ranges;

    Ports(Complaints complaints) {
        this.complaints = complaints;
        this.ranges = new PortRanges(complaints);
    }

    /** A port that is a range, {@code 8000-8002:80-82}, as one port each. */
    List<Node> longForms(Node node) {
        return Tags.isReset(node) || Tags.override(node) != null ? List.of(node) : ranges.each(longForm(node));
    }

    private Node longForm(Node node) {
        String text = Nodes.scalarText(node);
        if (text != null) {
            return parsed(text, node);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        if (mapping.get("target") == null) {
            complaints.invalid(node.location(), "this port has no target", "Name the port of the container.");
        }
        Node.Mapping port = mapping;
        port = port.get("host_ip") == null ? Nodes.with(port, "host_ip", Nodes.scalar(EVERYWHERE, node)) : port;
        return port.get("protocol") == null ? Nodes.with(port, "protocol", Nodes.scalar("tcp", node)) : port;
    }

    private Node parsed(String text, Node node) {
        Matcher matcher = SHORT.matcher(text);
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        if (!matcher.matches()) {
            if (Marks.in(text)) {
                // The variable may hold any part of it, the address included.
                fields.put("target", text);
                fields.put("host_ip", text);
                return Pairs.mapping(fields, node);
            }
            complaints.invalid(
                    node.location(), "this is no port", "Write [HOST_IP:][PUBLISHED:]TARGET[/PROTOCOL], in quotes.");
            return Pairs.mapping(fields, node);
        }
        String address = matcher.group(1);
        String published = matcher.group(2);
        fields.put("target", matcher.group(3));
        fields.put("published", published == null || published.isEmpty() ? null : published);
        fields.put("host_ip", hostAddress(address, published, matcher.group(3)));
        fields.put("protocol", matcher.group(4) == null ? "tcp" : matcher.group(4));
        return Pairs.mapping(fields, node);
    }

    /** {@code ${WHERE}:80} may be a port, or an address with one. */
    private static String hostAddress(@Nullable String address, @Nullable String published, String target) {
        if (address != null && !address.isEmpty()) {
            return address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
        }
        boolean first = published != null && Marks.in(published);
        if (first) {
            return String.valueOf(published);
        }
        return published == null && Marks.in(target) ? target : EVERYWHERE;
    }
}
