package dev.cordon.cli;

import dev.cordon.usecase.author.Explain;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --explain} takes: the modes of OPA. */
final class ExplainMode implements ITypeConverter<Explain> {

    @Override
    public Explain convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "off" -> Explain.OFF;
            case "notes" -> Explain.NOTES;
            case "fails" -> Explain.FAILS;
            case "full" -> Explain.FULL;
            case "debug" -> Explain.DEBUG;
            default ->
                throw new TypeConversionException(
                        "'" + name + "' is no mode; there are off, notes, fails, full, debug");
        };
    }
}
