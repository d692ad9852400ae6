package dev.cordon.cli;

import dev.cordon.report.author.TestText;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of {@code opa test}; that of benchmarks is refused by name. */
final class TestFormat implements ITypeConverter<TestText> {

    @Override
    public TestText convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "pretty" -> TestText.PRETTY;
            case "json" -> TestText.JSON;
            case "gobench" ->
                throw new TypeConversionException(
                        "--format gobench is not supported: it is that of benchmarks; json has durations");
            default -> throw new TypeConversionException("'" + name + "' is no format; there are pretty, json");
        };
    }
}
