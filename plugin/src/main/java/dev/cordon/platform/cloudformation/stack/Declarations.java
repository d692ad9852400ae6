package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.cloudformation.intrinsic.Misspelling;
import dev.cordon.platform.cloudformation.sam.Serverless;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources of one stack, without those whose condition does not hold. */
final class Declarations {

    private final Map<String, Declaration> present = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();

    void declare(Stack stack, Node.Mapping resources) {
        boolean serverless = stack.template().transforms().contains(Serverless.TRANSFORM);
        Node.Mapping all =
                serverless ? Serverless.expand(resources, stack.template().section("Globals")) : resources;
        for (Node.Entry entry : all.entries()) {
            if (entry.name().equals(Macros.CALL)) {
                put(stack, Macros.declared(entry.value()));
            } else {
                add(stack, entry);
            }
        }
        Macros.declared(stack.template()).forEach(macro -> put(stack, macro));
        for (Node.Entry entry : stack.template().section("Modules").entries()) {
            if (entry.value() instanceof Node.Mapping body && !present.containsKey(entry.name())) {
                put(stack, new Declaration(entry.name(), Declaration.LOCAL_MODULE, body, entry.location()));
            }
        }
    }

    private void put(Stack stack, Declaration declaration) {
        stack.budget().resource();
        present.put(declaration.name(), declaration);
    }

    Collection<Declaration> present() {
        return present.values();
    }

    @Nullable
    Declaration get(String name) {
        return present.get(name);
    }

    /** The resource that a reference means; {@code Api.Stage} and {@code Function.Version} are parts of one in SAM. */
    @Nullable
    String resolve(String name) {
        if (present.containsKey(name)) {
            return name;
        }
        int dot = name.indexOf('.');
        return dot > 0 && present.containsKey(name.substring(0, dot)) ? name.substring(0, dot) : null;
    }

    boolean isAbsent(String name) {
        return absent.contains(name);
    }

    Set<String> names() {
        return present.keySet();
    }

    /** {@code DependsOn} names resources and is evaluated by nobody else. */
    void checkDependencies(Stack stack) {
        for (Declaration declaration : present.values()) {
            declaration.dependencies().forEach(item -> check(stack, item));
        }
    }

    private void check(Stack stack, Node node) {
        @Nullable String name = Declaration.textOf(node);
        if (name != null && resolve(name) == null && !absent.contains(name) && Additions.origin(stack, name) == null) {
            stack.report(
                    node.location(),
                    "DependsOn names \"" + name + "\", which this template does not declare"
                            + Misspelling.suffix(name, present.keySet()),
                    "Correct the name, or declare what it means.");
        }
    }

    private void add(Stack stack, Node.Entry entry) {
        stack.budget().resource();
        @Nullable
        String type = entry.value() instanceof Node.Mapping mapping ? Declaration.textOf(mapping.get("Type")) : null;
        if (!(entry.value() instanceof Node.Mapping body) || type == null) {
            invalid(stack, entry.name(), entry.location());
            return;
        }
        Declaration declaration = new Declaration(entry.name(), type, body, entry.location());
        @Nullable String condition = declaration.text("Condition");
        if (condition == null || stack.conditions().mayHold(condition, body.location())) {
            present.put(entry.name(), declaration);
        } else {
            absent.add(entry.name());
        }
    }

    private static void invalid(Stack stack, String name, Location at) {
        stack.report(
                at,
                "the resource \"" + name + "\" has no Type",
                "Give it a type such as AWS::EC2::VPC, or exclude the file if it is no template.");
    }
}
