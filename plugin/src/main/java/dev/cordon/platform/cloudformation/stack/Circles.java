package dev.cordon.platform.cloudformation.stack;

import dev.cordon.platform.cloudformation.sam.Serverless;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Resources that need each other to be there first. No stack of them can be deployed. */
final class Circles {

    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    private Circles(List<Resource> resources) {
        resources.forEach(resource -> byId.put(resource.id(), resource));
    }

    static void check(Stack stack, List<Resource> resources) {
        Circles circles = new Circles(resources);
        for (Resource resource : resources) {
            List<String> circle = circles.from(resource.id());
            if (!circle.isEmpty()) {
                stack.report(
                        resource.location(),
                        "the resources depend on each other in a circle: " + String.join(", ", circle),
                        "Break the circle; the stack could not be deployed as it is.");
                return;
            }
        }
    }

    /** Without recursion: a chain may be as long as a template is. */
    private List<String> from(String start) {
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        Map<String, Integer> onPath = new HashMap<>();
        push(start, path, open, onPath);
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                String left = path.removeLast();
                onPath.remove(left);
                done.add(left);
                continue;
            }
            String next = open.getLast().next();
            if (onPath.containsKey(next)) {
                return path.stream().skip(onPath.get(next)).map(this::address).toList();
            }
            push(next, path, open, onPath);
        }
        return List.of();
    }

    private String address(String id) {
        Resource resource = byId.get(id);
        return resource == null ? id : resource.address();
    }

    private void push(String id, Deque<String> path, Deque<Iterator<String>> open, Map<String, Integer> onPath) {
        Resource resource = byId.get(id);
        if (resource == null || done.contains(id)) {
            return;
        }
        onPath.put(id, path.size());
        path.addLast(id);
        Set<String> targets = new TreeSet<>();
        for (Reference reference : resource.references()) {
            if (!Serverless.isTakenOut(resource.type(), reference.path())) {
                targets.add(reference.target());
            }
        }
        open.addLast(targets.iterator());
    }
}
