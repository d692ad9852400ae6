package dev.cordon.platform.terraform.model;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The containers that a provider puts its resources into, from the arguments of its block. */
public final class ProviderBoundaries {

    private static final Pattern ROLE = Pattern.compile("^arn:aws[a-z-]*:iam::([0-9]{12}):role/");

    private final String provider;
    private final ObjectValue arguments;
    private final Function<String, @Nullable Location> places;
    private final List<Boundary> boundaries = new ArrayList<>();

    private ProviderBoundaries(String provider, ObjectValue arguments, Function<String, @Nullable Location> places) {
        this.provider = provider;
        this.arguments = arguments;
        this.places = places;
    }

    /**
     * @param provider local name, such as {@code azurerm}
     * @param arguments known arguments of the block; nested blocks are arrays of objects
     * @param places where an argument stands
     * @return innermost first
     */
    public static List<Boundary> of(
            String provider, ObjectValue arguments, Function<String, @Nullable Location> places) {
        ProviderBoundaries reader = new ProviderBoundaries(provider, arguments, places);
        switch (provider) {
            case "aws", "awscc" -> reader.aws();
            case "azurerm", "azapi" -> reader.azure();
            case "azuread" -> reader.add("azure:tenant:", "tenant_id");
            case "google", "google-beta" -> reader.add("google:project:", "project");
            case "vsphere" -> reader.add("vsphere:server:", "vsphere_server");
            case "openstack" -> reader.openstack();
            case "kubernetes", "kubectl" -> reader.kubernetes(arguments);
            case "helm" -> reader.helm();
            default -> {
                // Other providers say nothing about where their resources are.
            }
        }
        return List.copyOf(reader.boundaries);
    }

    /** The arguments that say where resources go; whoever cannot know one of them should say so. */
    public static List<String> arguments(String provider) {
        return switch (provider) {
            case "aws", "awscc" -> List.of("allowed_account_ids", "assume_role");
            case "azurerm", "azapi" -> List.of("subscription_id", "tenant_id");
            case "azuread" -> List.of("tenant_id");
            case "google", "google-beta" -> List.of("project");
            case "vsphere" -> List.of("vsphere_server");
            case "openstack" -> List.of("tenant_id", "tenant_name");
            default -> List.of();
        };
    }

    private void aws() {
        @Nullable Value role = first(arguments.get("assume_role"));
        if (role instanceof ObjectValue block && block.get("role_arn") instanceof StringValue arn) {
            Matcher matcher = ROLE.matcher(arn.value());
            if (matcher.find()) {
                put("aws:account:" + matcher.group(1), "assume_role[0].role_arn", "assume_role role_arn");
                return;
            }
        }
        @Nullable Value allowed = arguments.get("allowed_account_ids");
        // Several allowed accounts leave open which one it is.
        if (allowed instanceof ArrayValue accounts && accounts.size() == 1) {
            put("aws:account:" + text(accounts.get(0)), "allowed_account_ids", "allowed_account_ids");
        }
    }

    private void azure() {
        add("azure:subscription:", "subscription_id");
        add("azure:tenant:", "tenant_id");
    }

    private void openstack() {
        add("openstack:project:", arguments.get("tenant_id") == null ? "tenant_name" : "tenant_id");
    }

    private void helm() {
        if (first(arguments.get("kubernetes")) instanceof ObjectValue block) {
            kubernetes(block);
        }
    }

    /** A context of a kubeconfig is called as its cluster is, unless it names the cluster. */
    private void kubernetes(ObjectValue block) {
        for (String argument : List.of("config_context_cluster", "config_context")) {
            if (block.get(argument) instanceof StringValue cluster
                    && !cluster.value().isEmpty()
                    && boundaries.isEmpty()) {
                put("k8s:cluster:" + cluster.value(), argument, argument);
            }
        }
    }

    private void add(String kind, String argument) {
        if (arguments.get(argument) instanceof StringValue id && !id.value().isEmpty()) {
            put(kind + id.value(), argument, argument);
        }
    }

    private void put(String id, String path, String words) {
        boundaries.add(new Boundary(id, "provider \"" + provider + "\" " + words, places.apply(path)));
    }

    private static @Nullable Value first(@Nullable Value value) {
        return value instanceof ArrayValue array ? (array.size() == 0 ? null : array.get(0)) : value;
    }

    private static String text(Value value) {
        return value instanceof StringValue string ? string.value() : value.toString();
    }
}
