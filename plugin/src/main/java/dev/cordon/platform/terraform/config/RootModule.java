package dev.cordon.platform.terraform.config;

import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.resource.Resource;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Evaluates a root module with all that it calls. */
final class RootModule {

    private RootModule() {}

    /**
     * The resources by address; what takes too much is a problem.
     *
     * @param scope of the ids
     * @param place of such a problem
     */
    static SortedMap<String, Resource> resources(
            Session session, ModuleSource source, Supplier<Inputs> inputs, String scope, Location place) {
        SortedMap<String, Resource> resources = new TreeMap<>();
        try {
            ResourceCollector collector = new ResourceCollector(scope, resources);
            ModuleInstance module = new ModuleInstance(session, source, "", inputs.get());
            collector.collect(module, "");
            new ModuleOrigins(module, collector).collect(module);
            BackendReader.read(module, collector);
        } catch (EvaluationLimit e) {
            tooMuch(session, place, e.reason());
        } catch (TermException e) {
            tooMuch(session, place, e.reason());
        }
        return resources;
    }

    private static void tooMuch(Session session, Location place, String reason) {
        session.problems().limit(place, reason, "Check a plan instead, or take the module apart.");
    }
}
