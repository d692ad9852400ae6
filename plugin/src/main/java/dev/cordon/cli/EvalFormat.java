package dev.cordon.cli;

import dev.cordon.report.author.EvalText;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of {@code opa eval}; that of partial evaluation is refused by name. */
final class EvalFormat implements ITypeConverter<EvalText> {

    @Override
    public EvalText convert(String name) {
        if (name.equals("source")) {
            throw new TypeConversionException("--format source is not supported: it is that of partial evaluation");
        }
        for (EvalText format : EvalText.values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        String known = Arrays.stream(EvalText.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + name + "' is no format; there are " + known);
    }
}
