package dev.cordon.usecase.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The request that a folder of a test describes in {@code request.properties}. */
public final class CaseRequest {

    private CaseRequest() {}

    public static CheckRequest of(Path folder) {
        Properties properties = properties(folder.resolve("request.properties"));
        CheckRequest.Builder request = CheckRequest.builder(folder)
                .asOf(LocalDate.parse(properties.getProperty("asOf")))
                .gate(
                        properties.getProperty("gate", CheckRequest.DEFAULT_GATE),
                        properties.getProperty("failOn", CheckRequest.DEFAULT_FAIL_ON))
                .policies(
                        list(properties, "policies").stream().map(Path::of).toList(),
                        Boolean.parseBoolean(properties.getProperty("builtInPolicies", "true")))
                .disable(list(properties, "disabledRules"));
        for (String setting : list(properties, "severities")) {
            String[] parts = setting.split("=", 2);
            request.severity(parts[0], parts[1]);
        }
        for (String value : list(properties, "variables")) {
            String[] parts = value.split("=", 2);
            request.variable(parts[0], parts[1]);
        }
        return request.build();
    }

    private static List<String> list(Properties properties, String name) {
        return Arrays.stream(properties.getProperty(name, "").split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
