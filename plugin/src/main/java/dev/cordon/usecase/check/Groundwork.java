package dev.cordon.usecase.check;

import dev.cordon.estate.fragment.Fragment;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;

/**
 * What a decision rests on beside the descriptors. It is independent of them and takes about as long, so it is prepared
 * while they are read.
 */
record Groundwork(
        Pending<Register> register,
        Pending<Mappings> mappings,
        Pending<LoadedPolicies> policies,
        Pending<List<Fragment>> fragments,
        Pending<ObjectValue> baseline) {

    static Groundwork start(CheckRequest request, Steps steps) {
        return new Groundwork(
                steps.start("read register", () -> RegisterReader.read(request.root(), request.register())),
                steps.start("read mappings", () -> MappingStep.read(request)),
                steps.start("compile policies", () -> PolicyStep.load(request)),
                steps.start("read fragments", () -> FragmentStep.read(request)),
                steps.start("read baseline", () -> BaselineStep.read(request)));
    }
}
