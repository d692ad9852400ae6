package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.resource.Resource;
import java.util.List;

/** Reads the descriptors of a folder for tasks that need all of them or none. */
public final class DescriptorReader {

    private DescriptorReader() {}

    /**
     * @throws ProblemException with everything that cannot be read, or where there is no descriptor
     */
    public static Result read(CheckRequest request) {
        List<Problem> wrong = SettingsStep.problems(request);
        if (!wrong.isEmpty()) {
            throw new ProblemException(wrong);
        }
        Reading reading = ReadStep.read(request);
        if (!reading.problems().isEmpty()) {
            throw new ProblemException(reading.problems());
        }
        if (reading.foundNothing()) {
            throw new ProblemException(new Problem(
                    ProblemCode.NO_DESCRIPTORS,
                    null,
                    "no descriptor was found in " + request.root(),
                    "Name the folder that holds the descriptors."));
        }
        int files =
                reading.files().values().stream().mapToInt(Integer::intValue).sum();
        return new Result(reading.resources(), files);
    }

    /**
     * @param resources sorted by id
     * @param files number of files read
     */
    public record Result(List<Resource> resources, int files) {
        public Result {
            resources = List.copyOf(resources);
        }
    }
}
