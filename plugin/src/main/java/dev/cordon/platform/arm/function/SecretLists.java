package dev.cordon.platform.arm.function;

import dev.cordon.resource.SecretNames;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;

/** {@code listKeys}, {@code listSecrets} and their kin: what they give is nobody's to see. */
final class SecretLists {

    private SecretLists() {}

    static Term read(Invocation call) {
        return new Term.Unknown(SecretNames.REASON, Terms.origins(call.arguments()), call.location());
    }
}
