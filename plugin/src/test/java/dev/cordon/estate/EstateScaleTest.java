package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.cordon.finding.Location;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The work grows with the estate and not with its square. Counted in bytes that the work allocates, and in nodes, edges and
 * moves that it looks at, which nothing else on the machine changes; eight times the resources take sixty-four times as
 * many where something is quadratic.
 * {@code docs/performance.md} has the times.
 */
class EstateScaleTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();
    private static final int SMALL = 1_000;
    private static final int FACTOR = 8;

    @TempDir
    private Path folder;

    @Test
    void workGrowsWithTheEstate() throws Exception {
        Register register = register();
        // What is done side by side is done by this one thread, which is looked at.
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            Work small = alone.submit(() -> work(register, resources(SMALL))).get();
            Work large = alone.submit(() -> work(register, resources(SMALL * FACTOR)))
                    .get();

            assertThat(large.bytes).isLessThan(small.bytes * FACTOR * 2);
            assertThat(large.looks).isLessThan(small.looks * FACTOR * 5 / 4);
        } finally {
            alone.shutdown();
        }
    }

    /** However many processors there are, and in whatever order they get through. */
    @Test
    void theEstateIsTheSameSideBySide() throws Exception {
        Register register = register();
        List<Resource> resources = resources(SMALL * FACTOR);
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            Estate one = alone.submit(() -> EstateBuilder.build(resources, register, MAPPINGS))
                    .get();
            Estate other = EstateBuilder.build(resources, register, MAPPINGS);

            assertThat(other.resources()).isEqualTo(one.resources());
            assertThat(other.edges()).isEqualTo(one.edges());
            assertThat(other.reach()).isEqualTo(one.reach());
        } finally {
            alone.shutdown();
        }
    }

    private record Work(long bytes, long looks) {}

    private static Work work(Register register, List<Resource> resources) {
        var threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long before = threads.getCurrentThreadAllocatedBytes();
        EstateGraph graph = new EstateGraph(JoinedResources.of(resources, register), MAPPINGS);
        Estate estate = EstateBuilder.explained(graph, register).estate();
        assertThat(estate.reach()).isNotEmpty();
        assertThat(estate.edges()).anyMatch(edge -> edge.declaredBy().equals("terraform:vsphere_compute_cluster.n0"));
        return new Work(threads.getCurrentThreadAllocatedBytes() - before, graph.looks());
    }

    /** Networks in twos with machines in them, rules that admit addresses of other networks, all in three accounts; machines of one cluster. */
    private static List<Resource> resources(int count) {
        List<Resource> resources = new ArrayList<>();
        for (int i = 0; resources.size() < count; i++) {
            String octets = "10." + i / 256 % 256 + "." + i % 256;
            String owner = i % 7 == 0 ? "police" : i % 2 == 0 ? "council" : "supplier";
            resources.add(resource("aws_vpc", i, owner, values("cidr_block", octets + ".0/24"), Map.of()));
            resources.add(
                    resource("aws_subnet", i, owner, values("id", "subnet-" + i), Map.of("vpc_id", "aws_vpc.n" + i)));
            for (int machine = 0; machine < 6; machine++) {
                int number = i * 6 + machine;
                resources.add(resource("aws_instance", number, owner, values("subnet_id", "subnet-" + i), Map.of()));
            }
            Map<String, String> ends =
                    Map.of("vpc_id", "aws_vpc.n" + i, "peer_vpc_id", "aws_vpc.n" + Math.max(0, i - 1));
            resources.add(resource("aws_vpc_peering_connection", i, owner, ObjectValue.EMPTY, ends));
            // All on one segment of one cluster, in pools of fifty.
            Map<String, String> under = Map.of(
                    "resource_pool_id",
                    "vsphere_resource_pool.n" + i / 50,
                    "network_interface[0].network_id",
                    "vsphere_network.n0");
            resources.add(resource("vsphere_virtual_machine", i, owner, ObjectValue.EMPTY, under));
            if (i % 50 == 0) {
                Map<String, String> cluster = Map.of("parent_resource_pool_id", "vsphere_compute_cluster.n0");
                resources.add(resource("vsphere_resource_pool", i / 50, owner, ObjectValue.EMPTY, cluster));
            }
            resources.add(
                    resource("aws_security_group_rule", i, owner, values("cidr_blocks", octets + ".7/32"), Map.of()));
        }
        resources.add(resource("vsphere_compute_cluster", 0, "council", ObjectValue.EMPTY, Map.of()));
        resources.add(resource("vsphere_network", 0, "council", ObjectValue.EMPTY, Map.of()));
        return resources;
    }

    private static Resource resource(
            String type, int number, String owner, ObjectValue attributes, Map<String, String> references) {
        Location location = new Location("terraform/main.tf", number + 1, 1);
        String address = type + ".n" + number;
        List<Reference> refers = new ArrayList<>();
        references.forEach((path, target) -> refers.add(new Reference(path, "terraform:" + target, "id", location)));
        return new Resource(
                "terraform:" + address,
                address,
                type,
                "terraform",
                "aws",
                "n" + number,
                true,
                attributes,
                new TreeMap<>(Map.of("organisation", owner)),
                List.of(),
                List.of(),
                refers,
                List.of(new Boundary("aws:account:11111111111" + number % 3, "provider", location)),
                Map.of(),
                location);
    }

    private static ObjectValue values(String name, String value) {
        return ObjectValue.builder().put(name, value).build();
    }

    private Register register() throws IOException {
        Path file = folder.resolve("separation.yaml");
        Files.writeString(file, """
                apiVersion: separation.register/v1alpha1
                organisations:
                  - {id: police, kind: police-force, restricted: true, systems: [pnc]}
                  - {id: council, kind: local-authority}
                  - {id: supplier, kind: commercial-supplier}
                restrictedSystems: [{id: pnc}]
                """);
        return RegisterReader.read(folder, file);
    }
}
