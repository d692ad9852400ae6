package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.register.Register;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The VLANs that a port carries. Whose a VLAN is says the register, or a port group that has its number; those of which
 * neither says anything are together one unknown end, because a trunk may carry hundreds.
 */
final class VlanEnds {

    private static final String KIND = "vsphere:vlan";

    private final BoundaryNodes boundaries;
    private final List<String> registered;

    VlanEnds(Register register, BoundaryNodes boundaries) {
        this.boundaries = boundaries;
        this.registered =
                register.boundaries().stream().map(rule -> rule.match()).toList();
    }

    List<End> find(EstateNode node, List<AttributeHit> said) {
        List<End> ends = new ArrayList<>();
        SortedMap<Integer, String> unnamed = new TreeMap<>();
        for (AttributeHit hit : said) {
            Unknown unknown = hit.unknown();
            if (unknown != null) {
                ends.add(End.unknown(unknown, hit.path()));
            }
            for (String number : Texts.all(hit.value())) {
                if (isNamed(number)) {
                    ends.add(End.of(boundaries.find(KIND + ":" + number, node, node.location()), hit.path()));
                } else if (number.matches("[0-9]{1,4}")) {
                    unnamed.put(Integer.parseInt(number), hit.path());
                }
            }
        }
        if (!unnamed.isEmpty()) {
            String reason = "nothing names the VLANs " + ranges(List.copyOf(unnamed.keySet()))
                    + "; say whose they are under boundaries of the register, as " + KIND + ":" + unnamed.firstKey();
            ends.add(End.unknown(
                    new Unknown("", reason, node.location()),
                    unnamed.values().iterator().next()));
        }
        return ends;
    }

    private boolean isNamed(String number) {
        String id = KIND + ":" + number;
        return boundaries.isDeclared(id) || registered.stream().anyMatch(one -> Glob.matchesIgnoringCase(one, id));
    }

    /** {@code 10, 20-22}. */
    private static String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            parts.add(last == i ? "" + numbers.get(i) : numbers.get(i) + "-" + numbers.get(last));
            i = last + 1;
        }
        return String.join(", ", parts);
    }
}
