package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyQuestion;
import dev.cordon.policy.PolicySet;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.Value;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the policies are asked as {@code input.json} and {@code data.json}, to ask them by {@code eval}. */
final class QuestionFiles {

    private QuestionFiles() {}

    /** @throws ProblemException where they cannot be written */
    static void write(Path folder, PolicySet policies, PolicyQuestion question) {
        try {
            Files.createDirectories(folder);
            write(folder.resolve("input.json"), question.input());
            write(folder.resolve("data.json"), policies.documents(question));
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.REPORT_UNWRITABLE,
                    null,
                    "what the policies are asked cannot be written to " + folder + ": " + e,
                    "Name a folder that the build may write to."));
        }
    }

    private static void write(Path file, Value document) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            JsonWriter.write(document, out);
            out.write('\n');
        }
    }
}
