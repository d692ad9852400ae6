package dev.cordon.cli;

import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Values for the variables of descriptors. Paths are relative to the working folder. */
final class VariableOptions {

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description =
                    "A value for a variable or parameter of the descriptors; may be repeated. The report says so.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--var-file",
            paramLabel = "FILE",
            description = "A file of such values; may be repeated, later ones win. The report says so.")
    private List<Path> files = new ArrayList<>();

    void addTo(CheckRequest.Builder request) {
        request.variableFiles(CheckOptions.absolute(files));
        variables.forEach(request::variable);
    }
}
