package dev.cordon.estate;

import dev.cordon.mapping.Mappings;
import dev.cordon.resource.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a commented starter for {@code separation.yaml} from what a repository shows. The file is a valid register that
 * attributes nothing by guess: whose an account is stands in comments, for somebody who knows to fill in.
 */
public final class StarterRegister {

    private final StringBuilder text = new StringBuilder();

    private StarterRegister() {}

    /**
     * @throws FileAlreadyExistsException where there is a file already; it is never overwritten
     */
    public static void write(Path file, List<Resource> resources, Mappings mappings) throws IOException {
        Files.writeString(file, text(resources, mappings), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** The same as text. */
    public static String text(List<Resource> resources, Mappings mappings) {
        StarterRegister starter = new StarterRegister();
        StarterFindings findings = StarterFindings.of(resources, mappings);
        starter.head();
        starter.organisations(findings.tags());
        starter.systems();
        starter.boundaries(findings);
        starter.attribution(findings.tags());
        return starter.text.toString();
    }

    private void head() {
        line(
                "# The separation register: who is who, which systems are restricted, what is agreed and what is permitted.");
        line(
                "# Written from what the repository shows. Nothing here is a guess about ownership: fill in what is commented.");
        line("# Every field is explained in docs/register.md.");
        line("apiVersion: separation.register/v1alpha1");
        line("");
    }

    private void organisations(SortedMap<String, SortedMap<String, Integer>> tags) {
        line(
                "# Every organisation that owns, runs or administers something here. The kind decides what is permitted; 'guest'");
        line("# is permitted least. Kinds: police-force, policing-body, police-owned-company, law-enforcement-agency,");
        line("# national-programme, central-government, criminal-justice-partner, emergency-service, local-authority,");
        line("# health-body, commercial-supplier, cloud-provider, guest.");
        line("organisations:");
        Map<String, String> seen = new LinkedHashMap<>();
        tags.forEach((tag, values) -> values.forEach((value, count) -> {
            String id = id(value);
            if (!id.isEmpty() && seen.putIfAbsent(id, value) == null) {
                line("  - id: " + id);
                line("    title: " + quoted(value) + " # tag " + tag + ", on " + resources(count));
                line("    kind: guest # which?");
                if (!id.equals(value)) {
                    line("    aliases: [" + quoted(value) + "]");
                }
            }
        }));
        if (seen.isEmpty()) {
            line("  - id: my-organisation # no tag names an owner");
            line("    kind: guest # which?");
        }
        line("");
    }

    private void systems() {
        line("# Systems with rules about who may be near them, and the services that serve them.");
        line("restrictedSystems: [] # replace the brackets by lines such as these");
        line("#  - id: pnc");
        line("#    title: Police National Computer");
        line("#    permittedTenantKinds: [police-force, policing-body, police-owned-company, law-enforcement-agency]");
        line(
                "#    isolation: {compute: cluster, network: account, identity: account, keys: account, management: account}");
        line("services: [] # likewise");
        line("#  - id: records");
        line("#    owner: my-organisation");
        line("#    serves: [pnc]");
        line("#    match: [{address: \"azurerm_linux_virtual_machine.records*\"}]");
        line("");
    }

    private void boundaries(StarterFindings findings) {
        line(
                "# Whose each account, subscription, cluster and namespace is. Until a line says so, what lies in it has no owner");
        line("# unless a tag names one, and the check says SEP-REG-001.");
        line("boundaries: [] # replace the brackets by these lines, with the organisation filled in");
        findings.boundaries()
                .forEach((id, count) ->
                        line("#  - {match: " + quoted(id) + ", organisation: which} # " + resources(count)));
        if (!findings.backends().isEmpty()) {
            line(
                    "#  # States are kept in these places. Whoever reads a state reads the secrets in it: whose are they?");
            findings.backends().forEach(backend -> line("#  #   " + printable(backend)));
        }
        if (!findings.manifests().isEmpty()) {
            line("#  # Which cluster the manifests of a folder are for:");
            findings.manifests()
                    .forEach(glob -> line(
                            "#  - {match: \"k8s:cluster:which\", organisation: which, paths: [" + quoted(glob) + "]}"));
        }
        line("");
    }

    private void attribution(SortedMap<String, SortedMap<String, Integer>> tags) {
        line("# Which tags name an owner.");
        line("attribution:");
        String names = tags.isEmpty()
                ? "organisation"
                : String.join(
                        ", ",
                        tags.keySet().stream().map(StarterRegister::quoted).toList());
        line("  tags: {organisation: [" + names + "], service: [service]}");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String resources(int count) {
        return count == 1 ? "1 resource" : count + " resources";
    }

    /** A value as an id: small letters, digits and dashes. */
    private static String id(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String quoted(String text) {
        return '"' + printable(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
