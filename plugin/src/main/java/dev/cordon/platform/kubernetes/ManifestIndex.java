package dev.cordon.platform.kubernetes;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All manifests by what they are called, to find the one that a name means. */
final class ManifestIndex {

    private final Map<String, Manifest> byId = new TreeMap<>();
    private final Map<String, List<Manifest>> byAddress = new LinkedHashMap<>();

    ManifestIndex(List<Manifest> manifests, List<Problem> problems) {
        for (Manifest manifest : manifests) {
            Manifest first = byId.putIfAbsent(manifest.id(), manifest);
            if (first != null) {
                problems.add(duplicate(manifest, first));
                continue;
            }
            byAddress
                    .computeIfAbsent(manifest.address(), a -> new ArrayList<>())
                    .add(manifest);
        }
    }

    /** Each object once, sorted by id. */
    Collection<Manifest> manifests() {
        return byId.values();
    }

    /**
     * The id of the object of that name as seen from a manifest. The folder of the manifest comes first, then the folder
     * that shares most with it; where two are equally near, nobody can say which cluster is meant and the id is that of an
     * object which was not seen.
     */
    String resolve(Manifest from, String namespace, String kind, String name) {
        String address = namespace + "/" + kind + "/" + name;
        String here = from.folder() + ":" + address;
        if (byId.containsKey(here)) {
            return here;
        }
        int best = -1;
        boolean unique = false;
        String found = here;
        for (Manifest candidate : byAddress.getOrDefault(address, List.of())) {
            int nearness = shared(from.folder(), candidate.folder());
            unique = nearness > best || unique && nearness != best;
            if (nearness > best) {
                best = nearness;
                found = candidate.id();
            }
        }
        return unique ? found : here;
    }

    private static int shared(String left, String right) {
        String[] a = left.split("/");
        String[] b = right.split("/");
        int count = 0;
        while (count < a.length && count < b.length && a[count].equals(b[count])) {
            count++;
        }
        return count;
    }

    private static Problem duplicate(Manifest manifest, Manifest first) {
        return new Problem(
                ProblemCode.DESCRIPTOR_INVALID,
                manifest.document().location(),
                manifest.address() + " is declared twice in this folder; first at "
                        + first.document().location(),
                "Keep one of them; variants for several clusters belong in folders of their own.");
    }
}
