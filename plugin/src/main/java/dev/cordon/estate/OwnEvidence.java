package dev.cordon.estate;

import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.TypeMapping.Identity;
import dev.cordon.register.ModuleRule;
import dev.cordon.register.NamingRule;
import dev.cordon.register.Organisation;
import dev.cordon.register.PathRule;
import dev.cordon.register.Register;
import dev.cordon.register.ResourceRule;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What says whose a declared resource is, from the resource itself and the register's rules about it. */
final class OwnEvidence {

    private final Register register;
    private final PrincipalDirectory principals;
    private final Map<String, String> names = new HashMap<>();
    private final List<Pattern> naming;
    private final UnprovenTags unproven;

    /** The rules that hold for a file: many resources lie in one. */
    private final Map<String, List<PathRule>> byPath = new ConcurrentHashMap<>();

    /** Where tags of a name may stand. */
    private final Map<String, List<String>> tagPaths = new ConcurrentHashMap<>();

    OwnEvidence(Register register, PrincipalDirectory principals, UnprovenTags unproven) {
        this.register = register;
        this.principals = principals;
        this.unproven = unproven;
        for (Organisation organisation : register.organisations()) {
            names.put(organisation.id(), organisation.id());
            organisation.aliases().forEach(alias -> names.putIfAbsent(alias, organisation.id()));
        }
        naming = register.attribution().naming().stream()
                .map(rule -> Pattern.compile(rule.regex()))
                .toList();
    }

    List<OwnerEvidence> of(EstateNode node, Resource resource) {
        List<OwnerEvidence> all = new ArrayList<>();
        byRegister(resource, all);
        byPrincipal(node, resource, all);
        byTags(resource, all);
        byPath(resource, all);
        byModule(resource, all);
        byNaming(resource, all);
        return all;
    }

    private void byRegister(Resource resource, List<OwnerEvidence> all) {
        for (ResourceRule rule : register.resources()) {
            if (Selectors.fits(rule.match(), resource)) {
                all.add(new OwnerEvidence(rule.organisation(), "register", true, "resources of the register", null));
            }
        }
    }

    private void byPrincipal(EstateNode node, Resource resource, List<OwnerEvidence> all) {
        Identity identity = node.mapping.principal();
        if (identity == null) {
            return;
        }
        for (AttributeHit hit : AttributeReader.read(resource, identity.path(), "")) {
            String name = Texts.of(hit.value());
            String organisation = name == null ? null : principals.organisation(identity.kind(), name);
            if (organisation != null) {
                String evidence = "principal " + identity.kind() + " " + name;
                Location at = resource.locationOf(hit.path());
                all.add(new OwnerEvidence(organisation, "principal", true, evidence, at));
            }
        }
    }

    /** Whether the name that would say whose this principal is has a value that nobody knows. */
    static boolean isNameless(EstateNode node, Resource resource) {
        Identity identity = node.mapping.principal();
        return identity != null
                && AttributeReader.read(resource, identity.path(), "").stream().anyMatch(hit -> hit.unknown() != null);
    }

    private void byTags(Resource resource, List<OwnerEvidence> all) {
        for (String tag : register.attribution().tags().organisation()) {
            String value = resource.labels().get(tag);
            if (value == null) {
                continue;
            }
            String organisation = names.get(value);
            if (organisation == null) {
                unproven.add(tag, value, tagLocation(resource, tag));
                continue;
            }
            boolean inherited = resource.defaultLabels().contains(tag);
            String source = inherited ? "providerDefaults" : "tag";
            String evidence = (inherited ? "the provider's default tag " : "tag ") + tag + " = " + value;
            all.add(new OwnerEvidence(organisation, source, !inherited, evidence, tagLocation(resource, tag)));
        }
    }

    /** Organisation tags that name nobody, as {@code name = value}, with their places. */
    SortedMap<String, Location> unproven(Resource resource) {
        SortedMap<String, Location> tags = new TreeMap<>();
        for (String tag : register.attribution().tags().organisation()) {
            String value = resource.labels().get(tag);
            if (value != null && !names.containsKey(value)) {
                tags.put(tag + " = " + value, tagLocation(resource, tag));
            }
        }
        return tags;
    }

    private void byPath(Resource resource, List<OwnerEvidence> all) {
        for (PathRule rule : byPath.computeIfAbsent(resource.location().path(), this::pathRules)) {
            String evidence = "path " + rule.glob();
            all.add(new OwnerEvidence(rule.organisation(), "path", false, evidence, resource.location()));
        }
    }

    private List<PathRule> pathRules(String path) {
        return register.attribution().paths().stream()
                .filter(rule -> Glob.matchesPath(rule.glob(), path))
                .toList();
    }

    /** A rule for {@code module.a} is one for {@code module.a[0]} and for every module in it, too. */
    private void byModule(Resource resource, List<OwnerEvidence> all) {
        for (ModuleRule rule : register.attribution().modules()) {
            String address = resource.address();
            boolean inside = Glob.matches(rule.module() + ".*", address) || Glob.matches(rule.module() + "[*", address);
            if (inside) {
                String evidence = "module " + rule.module();
                all.add(new OwnerEvidence(rule.organisation(), "module", false, evidence, resource.location()));
            }
        }
    }

    private void byNaming(Resource resource, List<OwnerEvidence> all) {
        List<NamingRule> rules = register.attribution().naming();
        for (int i = 0; i < rules.size(); i++) {
            String given = Texts.of(resource, "name");
            boolean found = naming.get(i).matcher(resource.name()).find()
                    || given != null && naming.get(i).matcher(given).find();
            if (found) {
                String evidence = "name fits " + rules.get(i).regex();
                String organisation = rules.get(i).organisation();
                all.add(new OwnerEvidence(organisation, "naming", false, evidence, resource.location()));
            }
        }
    }

    private static List<String> paths(String tag) {
        return Stream.of("tags", "labels", "metadata.labels", "metadata.annotations", "custom_attributes")
                .map(map -> map + "." + tag)
                .toList();
    }

    private Location tagLocation(Resource resource, String tag) {
        if (resource.positions().isEmpty()) {
            return resource.location();
        }
        for (String path : tagPaths.computeIfAbsent(tag, OwnEvidence::paths)) {
            Location exact = resource.positions().get(path);
            if (exact != null) {
                return exact;
            }
        }
        return resource.location();
    }
}
