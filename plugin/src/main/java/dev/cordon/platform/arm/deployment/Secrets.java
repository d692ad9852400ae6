package dev.cordon.platform.arm.deployment;

import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the values of secrets out of the resources that hold them. */
final class Secrets {

    private static final String SECRET = "microsoft.keyvault/vaults/secrets";

    private Secrets() {}

    static Term.Mapping without(String type, Term.Mapping body) {
        return type.toLowerCase(Locale.ROOT).equals(SECRET) ? hidden(body, List.of("properties", "value")) : body;
    }

    private static Term.Mapping hidden(Term.Mapping mapping, List<String> path) {
        List<Term.Member> members = new ArrayList<>();
        for (Term.Member member : mapping.members()) {
            Term value = member.value();
            if (member.name().equalsIgnoreCase(path.get(0))) {
                boolean last = path.size() == 1;
                value = !last && value instanceof Term.Mapping inner
                        ? hidden(inner, path.subList(1, path.size()))
                        : new Term.Unknown(SecretNames.REASON, member.location());
            }
            members.add(new Term.Member(member.name(), value, member.location()));
        }
        return new Term.Mapping(members, mapping.open(), mapping.location());
    }
}
