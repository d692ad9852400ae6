package dev.cordon.platform.cloudformation.stack;

import dev.cordon.finding.Location;
import dev.cordon.platform.cloudformation.intrinsic.ArnText;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code AWS::AccountId} looks up: the account around a stack, for each template that refers to it. */
final class AccountLookups {

    private static final String NAME = ArnText.ACCOUNT.substring(1);

    private AccountLookups() {}

    static List<Resource> of(List<Resource> resources) {
        Map<String, Location> wanted = new TreeMap<>();
        for (Resource resource : resources) {
            for (Reference reference : resource.references()) {
                if (reference.target().endsWith(ArnText.ACCOUNT)) {
                    Location at = reference.location() == null ? resource.location() : reference.location();
                    wanted.putIfAbsent(reference.target(), at);
                }
            }
        }
        List<Resource> lookups = new ArrayList<>();
        wanted.forEach((id, at) -> lookups.add(lookup(id, at)));
        return lookups;
    }

    private static Resource lookup(String id, Location at) {
        Unknown account =
                new Unknown("id", "name the account of this folder under boundaries[].paths of the register", at);
        return new Resource(
                id,
                NAME,
                NAME,
                "cloudformation",
                "aws",
                NAME,
                false,
                ObjectValue.EMPTY,
                new TreeMap<>(),
                List.of(),
                List.of(account),
                List.of(),
                List.of(),
                Map.of(),
                at);
    }
}
