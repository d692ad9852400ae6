package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.ExplainedEstate;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.mapping.ChangedType;
import dev.cordon.usecase.check.EstateReader;
import dev.cordon.usecase.check.EstateReader.Parts;
import dev.cordon.usecase.check.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Explains a resource or a file. */
public final class Explain {

    /**
     * @throws ProblemException where a parameter, the register or a mapping is wrong, nothing is called so, or several
     *     things are
     */
    public Explanation run(ExplainRequest request) {
        return run(request, Progress.NONE);
    }

    /** The same for somebody who waits for it. */
    public Explanation run(ExplainRequest request, Progress progress) {
        Parts parts = EstateReader.read(request.check(), progress);
        progress.begins("build estate");
        ExplainedEstate explained = EstateBuilder.explained(parts.joined(), parts.register(), parts.mappings());
        Subjects subjects = new Subjects(explained.estate().resources(), explained.boundaries());
        EstateMap map = new EstateMap(explained.estate());
        List<EstateResource> found = subjects.find(request.subject());
        Optional<FileExplanation> file = found.isEmpty()
                ? new FileAnswers(request.check().root(), parts, explained.estate()).find(request.subject())
                : Optional.empty();
        if (file.isPresent()) {
            Neighbourhood around = map.around(ids(file.get().resources()), List.of(), request.depth());
            return new Explanation(request.subject(), List.of(), file.get(), around, parts.problems());
        }
        List<EstateResource> meant = meant(request.subject(), found, subjects);
        Sharing sharing =
                new Sharing(map, explained.estate().edges(), explained.estate().reach());
        List<ResourceExplanation> answers = meant.stream()
                .map(one -> explain(one, explained, changes(parts, one), map, sharing))
                .toList();
        List<Edge> shared = answers.stream()
                .flatMap(answer -> answer.shares().stream())
                .flatMap(share -> share.path().stream())
                .toList();
        Neighbourhood around = map.around(ids(meant), shared, request.depth());
        return new Explanation(request.subject(), answers, null, around, parts.problems());
    }

    private static List<EstateResource> meant(String subject, List<EstateResource> found, Subjects subjects) {
        if (found.isEmpty()) {
            List<String> offers = subjects.offers(subject);
            String remedy = offers.isEmpty()
                    ? "Name a resource by id or address as reports do, by a glob, or name a file."
                    : "Did you mean " + String.join(", or ", offers) + "?";
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION, null, "no resource and no file is called '" + subject + "'", remedy));
        }
        boolean glob = subject.indexOf('*') >= 0 || subject.indexOf('?') >= 0;
        if (found.size() > 1 && !glob) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    found.size() + " resources are called '" + subject + "'",
                    "Name one by its id: "
                            + String.join(
                                    ", ", found.stream().map(EstateResource::id).toList()) + "."));
        }
        return found;
    }

    private static ResourceExplanation explain(
            EstateResource resource,
            ExplainedEstate explained,
            List<ChangedType> changes,
            EstateMap map,
            Sharing sharing) {
        String id = resource.id();
        Stream<Relation> out = map.out(id).stream().map(edge -> towards(map, edge));
        Stream<Relation> in = map.in(id).stream().map(edge -> new Relation(edge, map.resource(edge.from())));
        return new ResourceExplanation(
                resource,
                changes,
                explained.owners(id),
                explained.systems(id),
                out.toList(),
                in.toList(),
                between(map, id),
                explained.waitsFor(id).stream()
                        .map(one -> new Awaited(one.target(), one.location()))
                        .toList(),
                sharing.of(resource),
                Gaps.of(resource, map, explained.references(id)));
    }

    /** What is outside the repository may be mapped in the words of any platform. */
    private static List<ChangedType> changes(Parts parts, EstateResource resource) {
        boolean external = resource.platform().equals(EstateResource.EXTERNAL);
        return parts.mappings().changes().stream()
                .filter(one -> one.type().equals(resource.type()))
                .filter(one -> external || one.platform().equals(resource.platform()))
                .toList();
    }

    private static Set<String> ids(List<EstateResource> resources) {
        Set<String> ids = new TreeSet<>();
        resources.forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** What it declares of others, but for who is in it together and where things from elsewhere lie: that is told as such. */
    private static List<Relation> between(EstateMap map, String id) {
        return map.declared(id).stream()
                .filter(edge -> !edge.kind().equals("co-tenant"))
                .filter(edge -> !edge.kind().equals("contained-in")
                        || !map.resource(edge.from()).platform().equals(EstateResource.EXTERNAL))
                .map(edge -> towards(map, edge))
                .toList();
    }

    private static Relation towards(EstateMap map, Edge edge) {
        return new Relation(edge, edge.to() == null ? null : map.resource(edge.to()));
    }
}
