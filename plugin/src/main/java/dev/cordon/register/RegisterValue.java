package dev.cordon.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.descriptor.schema.Values;
import dev.cordon.rego.value.ObjectValue;

/** The register as policies see it: {@code data.register}; a field that the register leaves out is null or its default. */
public final class RegisterValue {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RegisterValue() {}

    public static ObjectValue of(Register register) {
        return Values.object(MAPPER.valueToTree(register));
    }
}
