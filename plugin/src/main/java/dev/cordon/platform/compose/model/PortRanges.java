package dev.cordon.platform.compose.model;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of ports. Two of one length are pairs; a range for one port of a container means any one of the range, and stays
 * what it is.
 */
final class PortRanges {

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");
    private static final int HIGHEST = 65_535;

    /** Longer ranges stay one entry: they say the same in fewer words. */
    private static final int LONGEST = 256;

    private final Complaints complaints;

    PortRanges(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @param first lowest port, up to and including the last */
    private record Range(int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    /** The ports that a port in its long form stands for. */
    List<Node> each(Node port) {
        if (!(port instanceof Node.Mapping mapping)) {
            return List.of(port);
        }
        @Nullable Range target = range(mapping, "target");
        @Nullable Range published = range(mapping, "published");
        if (target == null || target.length() == 1 || target.length() > LONGEST) {
            return List.of(port);
        }
        if (published != null && published.length() != target.length()) {
            complaints.invalid(
                    port.location(),
                    "the ranges of this port are not of one length",
                    "Publish as many ports as the container has, or one for each.");
            return List.of(port);
        }
        List<Node> all = new ArrayList<>(target.length());
        for (int i = 0; i < target.length(); i++) {
            Node.Mapping one = with(mapping, "target", target.first() + i);
            all.add(published == null ? one : with(one, "published", published.first() + i));
        }
        return all;
    }

    private static Node.Mapping with(Node.Mapping port, String field, int number) {
        return Nodes.with(port, field, Nodes.scalar(String.valueOf(number), port));
    }

    /** Null where there is none, or a variable stands in it. */
    private @Nullable Range range(Node.Mapping port, String field) {
        @Nullable String text = Nodes.scalarText(port.get(field) == null ? port : port.get(field));
        Matcher matcher = text == null ? null : RANGE.matcher(text);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first || last > HIGHEST) {
            complaints.invalid(
                    port.location(),
                    "\"" + text + "\" is no port",
                    "Write a number up to " + HIGHEST + ", or a range from the lower to the higher one.");
            return null;
        }
        return new Range(first, last);
    }
}
