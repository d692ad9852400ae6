package dev.cordon.platform.kubernetes;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** All manifests by what they are called, to find the one that a name means. */
final class ManifestIndex {

    private final Map<String, Manifest> byId = new TreeMap<>();
    private final Map<String, List<Manifest>> byAddress = new LinkedHashMap<>();
    private final Map<String, List<Manifest>> byWritten = new LinkedHashMap<>();

    private final Map<String, List<Manifest>> byName = new LinkedHashMap<>();

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
            if (!manifest.build().isEmpty()) {
                for (String address : manifest.formerAddresses()) {
                    byWritten.computeIfAbsent(address, a -> new ArrayList<>()).add(manifest);
                }
                String name = manifest.written().substring(manifest.written().lastIndexOf('/') + 1);
                byName.computeIfAbsent(manifest.kind() + "/" + name, n -> new ArrayList<>())
                        .add(manifest);
            }
        }
    }

    /** Each object once, sorted by id. */
    Collection<Manifest> manifests() {
        return byId.values();
    }

    /**
     * The id of the object of that name as seen from a manifest: of what is built with it the one that its file calls so,
     * then what is called so in the folder of the manifest, then in the folder that shares most with it. Where two are
     * equally near, nobody can say which cluster is meant and the id is that of an object which was not seen.
     *
     * @param writtenNamespace the namespace that the manifest's own file would mean
     */
    String resolve(Manifest from, String namespace, String writtenNamespace, String kind, String name) {
        List<Manifest> together = byWritten.getOrDefault(Manifest.address(writtenNamespace, kind, name), List.of());
        @Nullable Manifest built = nearest(together, from::together, 1);
        String address = Manifest.address(namespace, kind, name);
        String here = from.folder() + ":" + address;
        if (built == null && byId.containsKey(here)) {
            return here;
        }
        @Nullable
        Manifest found = built == null
                ? nearest(byAddress.getOrDefault(address, List.of()), other -> shared(from.folder(), other.folder()), 0)
                : built;
        return found == null ? here : found.id();
    }

    /** What is built with a manifest and was called so in its file, in whatever namespace; null where nobody can say which. */
    @Nullable
    Manifest built(Manifest from, String kind, String name) {
        return nearest(byName.getOrDefault(kind + "/" + name, List.of()), from::together, 1);
    }

    /** The object of an id; null where there is none. */
    @Nullable
    Manifest get(String id) {
        return byId.get(id);
    }

    /** Null where two are equally near, or none is near enough. */
    private static @Nullable Manifest nearest(List<Manifest> candidates, ToIntFunction<Manifest> nearness, int enough) {
        int best = enough - 1;
        @Nullable Manifest found = null;
        for (Manifest candidate : candidates) {
            int near = nearness.applyAsInt(candidate);
            if (near == best) {
                found = null;
            }
            if (near > best) {
                best = near;
                found = candidate;
            }
        }
        return found;
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
