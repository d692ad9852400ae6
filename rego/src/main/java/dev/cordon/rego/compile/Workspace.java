package dev.cordon.rego.compile;

import dev.cordon.rego.plan.FrameSize;
import java.util.HashMap;
import java.util.Map;

/** Hands out the slots and collectors of one frame. */
final class Workspace {
    private final Map<String, Integer> slots = new HashMap<>();
    private int slotCount;
    // The first collector belongs to the rule itself.
    private int collectorCount = 1;

    int slotOf(String variable) {
        return slots.computeIfAbsent(variable, name -> slotCount++);
    }

    int newSlot() {
        return slotCount++;
    }

    int newCollector() {
        return collectorCount++;
    }

    FrameSize size() {
        return new FrameSize(slotCount, collectorCount);
    }

    Map<String, Integer> slots() {
        return slots;
    }
}
