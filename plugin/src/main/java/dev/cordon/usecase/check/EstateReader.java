package dev.cordon.usecase.check;

import dev.cordon.estate.JoinedResources;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.resource.Resource;
import dev.cordon.usecase.discovery.Discovered;
import java.util.ArrayList;
import java.util.List;

/** Reads what an estate is made of, for tasks that ask no policy. */
public final class EstateReader {

    private EstateReader() {}

    /**
     * Reads descriptors, register and mappings. Descriptors that cannot be read are told in the result, so that the rest
     * can still be looked at.
     *
     * @throws ProblemException where a parameter, the register or a mapping is wrong
     */
    public static Parts read(CheckRequest request) {
        return read(request, Progress.NONE);
    }

    /** The same for somebody who waits for it. */
    public static Parts read(CheckRequest request, Progress progress) {
        List<Problem> wrong = SettingsStep.problems(request);
        if (!wrong.isEmpty()) {
            throw new ProblemException(wrong);
        }
        Steps steps = new Steps(progress);
        Pending<Register> register =
                steps.start("read register", () -> RegisterReader.read(request.root(), request.register()));
        Pending<Mappings> mappings = steps.start("read mappings", () -> MappingStep.read(request));
        Pending<List<Fragment>> others = steps.start("read fragments", () -> FragmentStep.read(request));
        Reading reading = steps.attempt("read descriptors", () -> ReadStep.read(request));
        Register known = steps.await(register);
        Mappings meaning = steps.await(mappings);
        List<Fragment> fragments = steps.await(others);
        if (reading == null || known == null || meaning == null || fragments == null) {
            throw new ProblemException(steps.problems());
        }
        return new Parts(
                reading.resources(),
                JoinedResources.join(reading.resources(), fragments, known),
                known,
                meaning,
                reading.discovered(),
                new ArrayList<>(reading.notes()),
                reading.problems());
    }

    /**
     * What an estate is made of.
     *
     * @param resources of the repository itself, sorted by id
     * @param joined these together with those of other repositories
     * @param discovered every file that was met, and what became of it
     * @param notes what a reader should know of the reading
     * @param problems what could not be read
     */
    public record Parts(
            List<Resource> resources,
            JoinedResources joined,
            Register register,
            Mappings mappings,
            Discovered discovered,
            List<String> notes,
            List<Problem> problems) {

        public Parts {
            resources = List.copyOf(resources);
            notes = List.copyOf(notes);
            problems = problems.stream().sorted().toList();
        }
    }
}
