package dev.cordon.platform.ansible.playbook;

import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The VLANs that the ports of a switch carry, on trunks or alone, one by one: {@code 10,20-22} is 10, 20, 21 and 22. */
final class Trunks {

    private static final Set<String> MODULES =
            Set.of("cisco.ios.ios_l2_interfaces", "cisco.nxos.nxos_l2_interfaces", "arista.eos.eos_l2_interfaces");

    /** What a trunk calls the VLANs that it carries, and by the kind of port the one that it carries untagged. */
    private static final List<String> ALLOWED = List.of("allowed_vlans", "trunk_allowed_vlans");

    private static final Map<String, List<String>> ALONE =
            Map.of("access", List.of("vlan"), "voice", List.of("vlan"), "trunk", List.of("native_vlan"));

    /** States in which the module takes trunks away, or changes nothing. */
    private static final Set<String> NO_CHANGE = Set.of("deleted", "gathered", "parsed", "rendered");

    private static final int HIGHEST = 4094;

    /** VLANs of one task that are told apart. */
    private static final int MOST = 500;

    private Trunks() {}

    /** The arguments of the module, with {@code vlans} where it is about ports. */
    static Term with(String module, Term arguments) {
        Term.@Nullable Members members = MODULES.contains(module) ? Terms.members(arguments) : null;
        if (members == null || NO_CHANGE.contains(String.valueOf(Terms.print(member(arguments, "state"))))) {
            return arguments;
        }
        @Nullable List<Term> interfaces = Terms.items(member(arguments, "config"));
        Set<Integer> vlans = new TreeSet<>();
        List<Term> unknown = new ArrayList<>();
        for (Term one : interfaces == null ? List.of(member(arguments, "config")) : interfaces) {
            add(one, vlans, unknown);
        }
        List<Term> all = new ArrayList<>();
        if (vlans.size() > MOST) {
            vlans.clear();
            unknown.add(new Term.Missing("ports carry more than " + MOST + " VLANs; say which"));
        }
        vlans.forEach(vlan -> all.add(Terms.text(Integer.toString(vlan))));
        all.addAll(unknown);
        Map<String, Term> with = new LinkedHashMap<>(members.members());
        with.put("vlans", Term.list(all));
        return Term.map(with);
    }

    private static void add(Term one, Set<Integer> vlans, List<Term> unknown) {
        if (Terms.missing(one) != null) {
            unknown.add(one);
            return;
        }
        ALONE.forEach((kind, names) -> names.forEach(name -> alone(member(member(one, kind), name), vlans, unknown)));
        Term trunk = member(one, "trunk");
        boolean trunks = Terms.members(trunk) != null || "trunk".equals(Terms.print(member(one, "mode")));
        if (!trunks && Terms.scalar(trunk) != null) {
            return;
        }
        Term allowed = ALLOWED.stream()
                .map(name -> member(trunk, name))
                .filter(term -> !"".equals(Terms.print(term)))
                .findFirst()
                .orElse(Terms.text(""));
        @Nullable List<Term> items = Terms.items(allowed);
        for (Term item : items == null ? List.of(allowed) : items) {
            @Nullable String text = Terms.print(item);
            if (text == null || !carries(text, vlans)) {
                unknown.add(new Term.Missing("which VLANs a trunk carries is not said"));
            }
        }
    }

    private static void alone(Term vlan, Set<Integer> vlans, List<Term> unknown) {
        @Nullable String text = Terms.print(vlan);
        if (text == null || !text.isEmpty() && !carries(text, vlans)) {
            unknown.add(new Term.Missing("which VLAN a port is in is not known"));
        }
    }

    /** Whether it was understood; a trunk that says nothing carries all. */
    private static boolean carries(String text, Set<Integer> vlans) {
        for (String part : text.split(",")) {
            String[] ends = part.strip().split("-", 2);
            if (!ends[0].matches("[0-9]{1,4}") || !ends[ends.length - 1].matches("[0-9]{1,4}")) {
                return part.strip().equals("none");
            }
            int last = Math.min(Integer.parseInt(ends[ends.length - 1]), HIGHEST);
            for (int vlan = Integer.parseInt(ends[0]); vlan <= last; vlan++) {
                vlans.add(vlan);
            }
        }
        return true;
    }

    /** An empty text where there is no such member; missing where the whole is. */
    private static Term member(Term of, String name) {
        Term.@Nullable Members members = Terms.members(of);
        if (members == null) {
            return Terms.missing(of) == null ? Terms.text("") : of;
        }
        return members.members().getOrDefault(name, Terms.text(""));
    }
}
