package dev.cordon.platform.arm.function;

import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of the deployment: its parameters and variables, its loops, and where it goes. */
final class DeploymentFunctions {

    private DeploymentFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("parameters", DeploymentFunctions::parameter);
        all.add("variables", DeploymentFunctions::variable);
        all.add("copyIndex", DeploymentFunctions::round);
        all.add("deployment", call -> open(call, "the deployment is named when it is made", List.of()));
        all.add("environment", DeploymentFunctions::environment);
        all.add("subscription", DeploymentFunctions::subscription);
        all.add("resourceGroup", DeploymentFunctions::resourceGroup);
        all.add("tenant", DeploymentFunctions::tenant);
        all.add("managementGroup", call -> open(call, "the management group is that of the deployment", List.of()));
        all.add("deployer", call -> open(call, "who deploys is known only at deployment", List.of()));
        all.add("externalInput", call -> call.undecided("what is put in from outside is known only at deployment"));
        all.add("pickZones", call -> call.undecided("the zones are those of the region"));
        all.add("providers", call -> call.undecided("what providers offer is known only at deployment"));
    }

    private static Term parameter(Invocation call) {
        @Nullable String name = call.text(0);
        if (name == null) {
            return call.undecided("the name of the parameter is not known");
        }
        @Nullable Map<String, Term> arguments = call.evaluator().frame().arguments();
        @Nullable Term argument = arguments == null ? null : arguments.get(name.toLowerCase(Locale.ROOT));
        return argument == null ? call.scope().parameter(name, call.location()) : argument;
    }

    private static Term variable(Invocation call) {
        @Nullable String name = call.text(0);
        return name == null
                ? call.undecided("the name of the variable is not known")
                : call.scope().variable(name, call.location());
    }

    /** {@code copyIndex()}, {@code copyIndex(1)}, {@code copyIndex('loop', 1)}. */
    private static Term round(Invocation call) {
        Frame frame = call.evaluator().frame();
        @Nullable Integer first = call.count() > 0 ? call.integer(0) : null;
        String loop = call.count() > 0 && first == null ? String.valueOf(call.text(0)) : frame.loop();
        @Nullable Term round = frame.rounds().get(loop);
        if (round == null) {
            call.scope()
                    .report(
                            call.location(),
                            "copyIndex stands in no loop" + (loop.isEmpty() ? "" : " \"" + loop + "\""));
            return call.unknown("copyIndex stands in no such loop");
        }
        @Nullable Integer index = Terms.integerOf(round);
        @Nullable Integer offset = first != null ? first : call.count() > 1 ? call.integer(1) : Integer.valueOf(0);
        return index == null || offset == null ? round : Terms.number((long) index + offset, call.location());
    }

    private static Term subscription(Invocation call) {
        Place place = call.scope().place();
        Location at = call.location();
        return open(
                call,
                "the subscription is that of the deployment",
                List.of(
                        new Term.Member("subscriptionId", place.subscriptionId(at), at),
                        new Term.Member("id", place.subscriptionScope(call.budget(), at), at),
                        new Term.Member("tenantId", place.tenantId(at), at)));
    }

    private static Term resourceGroup(Invocation call) {
        Place place = call.scope().place();
        Location at = call.location();
        return open(
                call,
                "the resource group is that of the deployment",
                List.of(
                        new Term.Member("name", place.resourceGroupName(at), at),
                        new Term.Member("id", place.groupScope(call.budget(), at), at),
                        new Term.Member(
                                "location",
                                new Term.Unknown(
                                        "the resource group has the location",
                                        java.util.Set.of(),
                                        Holes.named("location"),
                                        at),
                                at)));
    }

    private static Term tenant(Invocation call) {
        Location at = call.location();
        return open(
                call,
                "the tenant is that of the deployment",
                List.of(new Term.Member("tenantId", call.scope().place().tenantId(at), at)));
    }

    /** The public cloud's; those of governments and of China are no place for the estates that this is about. */
    private static Term environment(Invocation call) {
        Location at = call.location();
        Term suffixes = new Term.Mapping(
                List.of(
                        member("acrLoginServer", ".azurecr.io", at),
                        member("keyvaultDns", ".vault.azure.net", at),
                        member("sqlServerHostname", ".database.windows.net", at),
                        member("storage", "core.windows.net", at)),
                new Term.Unknown("the suffix is that of the cloud", at),
                at);
        return open(
                call,
                "it is that of the cloud",
                List.of(
                        member("name", "AzureCloud", at),
                        member("resourceManager", "https://management.azure.com/", at),
                        new Term.Member("suffixes", suffixes, at)));
    }

    private static Term.Member member(String name, String value, Location at) {
        return new Term.Member(name, Terms.text(value, at), at);
    }

    private static Term open(Invocation call, String reason, List<Term.Member> members) {
        return new Term.Mapping(members, new Term.Unknown(reason, call.location()), call.location());
    }
}
