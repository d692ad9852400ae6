package dev.cordon.usecase.init;

import dev.cordon.estate.StarterRegister;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.mapping.Mappings;
import dev.cordon.usecase.check.CheckRequest;
import dev.cordon.usecase.check.DescriptorReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a starter register from what the descriptors of a folder show. */
public final class Init {

    /**
     * @param request the folder, its descriptors and where the register goes; a register that is there stays as it is
     * @throws ProblemException where a descriptor cannot be read, there is none, or the register cannot be written
     */
    public InitReport run(CheckRequest request) {
        Path register = request.register();
        if (Files.exists(register)) {
            throw exists(register);
        }
        DescriptorReader.Result read = DescriptorReader.read(request);
        try {
            Path folder = register.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            StarterRegister.write(register, read.resources(), Mappings.builtIn());
        } catch (FileAlreadyExistsException e) {
            throw exists(register);
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.REPORT_UNWRITABLE,
                    null,
                    "the starter cannot be written to " + register + ": " + e.getMessage(),
                    "Name a file in a folder that you may write to."));
        }
        return new InitReport(register, read.files(), read.resources().size());
    }

    private static ProblemException exists(Path register) {
        return new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                null,
                "there is a register at " + register + " already",
                "Nothing was written. Move it away, or name another file."));
    }
}
