package dev.cordon.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A terraform binary, where one is on the path. Nothing needs it: it confirms what is recorded. */
public final class Terraform {

    private Terraform() {}

    public static boolean isAtHand() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "terraform")));
    }

    /** Whether {@code terraform fmt} accepts the file. */
    public static boolean accepts(Path file) {
        return run(file.toAbsolutePath().getParent(), file, List.of("fmt", "-")).code() == 0;
    }

    /** What the command writes, given a file as its input. */
    public static Answer run(Path folder, Path input, List<String> arguments) {
        try {
            Path output = Files.createTempFile("terraform", ".out");
            List<String> command = new ArrayList<>(List.of("terraform"));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("CHECKPOINT_DISABLE", "1");
            builder.environment().put("TF_CLI_CONFIG_FILE", File.separatorChar == '/' ? "/dev/null" : "NUL");
            int code = builder.start().waitFor();
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            return new Answer(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param code of the process */
    public record Answer(int code, String text) {}
}
