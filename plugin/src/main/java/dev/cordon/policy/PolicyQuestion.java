package dev.cordon.policy;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Collection;

/**
 * What the policies are asked.
 *
 * @param input the estate, as {@code docs/policy-input.md} describes it
 * @param register the separation register, as {@code data.register}
 * @param baseline what was shared when the ratchet was set; empty where there is none
 */
public record PolicyQuestion(Value input, ObjectValue register, ObjectValue baseline, PolicySettings settings) {

    /** Without a baseline and under the default settings. */
    public static PolicyQuestion of(Value input, ObjectValue register) {
        return new PolicyQuestion(input, register, ObjectValue.EMPTY, PolicySettings.DEFAULT);
    }

    /**
     * The documents beside the input, without what the security team's own packages said.
     *
     * @param ownRules ids of the security team's rules
     */
    ObjectValue data(Collection<String> ownRules) {
        ArrayValue rules =
                ArrayValue.of(ownRules.stream().sorted().map(StringValue::of).toList());
        return ObjectValue.builder()
                .put("register", register)
                .put("baseline", baseline)
                .put("config", settings.toValue().with("customRules", rules))
                .build();
    }
}
