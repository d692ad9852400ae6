package dev.cordon.usecase.check;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what was shared when the ratchet was set. */
final class BaselineStep {

    private BaselineStep() {}

    /** The empty document where the request names no baseline. */
    static ObjectValue read(CheckRequest request) {
        Path file = request.baseline();
        if (file == null) {
            return ObjectValue.EMPTY;
        }
        String name = file.toString().replace('\\', '/');
        try {
            if (JsonReader.read(new SourceFile(name, Files.readString(file))) instanceof ObjectValue baseline) {
                return baseline;
            }
            throw invalid(name, "the baseline is no JSON object");
        } catch (JsonException e) {
            throw invalid(name, e.diagnostic().summary());
        } catch (IOException e) {
            throw invalid(name, "the baseline cannot be read: " + e.getMessage());
        }
    }

    private static ProblemException invalid(String name, String message) {
        return new ProblemException(new Problem(
                ProblemCode.BASELINE_INVALID,
                Location.startOf(name),
                message,
                "Make the baseline anew from a state that was approved."));
    }
}
