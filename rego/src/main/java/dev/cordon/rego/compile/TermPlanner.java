package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.plan.ArrayNode;
import dev.cordon.rego.plan.AssignStep;
import dev.cordon.rego.plan.BuiltinCallNode;
import dev.cordon.rego.plan.CollectSink;
import dev.cordon.rego.plan.CollectorKind;
import dev.cordon.rego.plan.ComprehensionNode;
import dev.cordon.rego.plan.ConstantNode;
import dev.cordon.rego.plan.FunctionCallNode;
import dev.cordon.rego.plan.FunctionPlan;
import dev.cordon.rego.plan.ObjectNode;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.ReachedNode;
import dev.cordon.rego.plan.ReachedStep;
import dev.cordon.rego.plan.RelationStep;
import dev.cordon.rego.plan.SetNode;
import dev.cordon.rego.plan.SlotNode;
import dev.cordon.rego.plan.TemplateNode;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans terms. A term that stands for several values in turn, such as a reference with an unbound variable in it, adds a
 * step to the chain that tries them, and gives the node that reads the current one.
 */
final class TermPlanner implements Term.Visitor<ValueNode> {
    private final Program program;
    private final Place place;
    /** Whether the term that is being planned binds nothing: nothing in it waits for anything else in it. */
    private boolean settled;

    TermPlanner(Program program, Place place) {
        this.program = program;
        this.place = place;
    }

    ValueNode plan(Term term) {
        return program.parts().contains(term.span()) ? planPart(term) : term.accept(this);
    }

    /** What goes through elements is reached with its first step, all else where it is evaluated. */
    private ValueNode planPart(Term term) {
        int before = place.chain().size();
        ValueNode node = term.accept(this);
        if (place.chain().size() > before) {
            place.chain().insert(before, new ReachedStep(term.span()));
            return node;
        }
        return node.constant() != null ? node : new ReachedNode(node, term.span());
    }

    List<ValueNode> planAll(List<Term> terms) {
        if (settled || terms.size() == 1) {
            return terms.stream().map(this::plan).toList();
        }
        ValueNode[] nodes = new ValueNode[terms.size()];
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            waiting.add(i);
        }
        waiting.removeIf(i -> terms.get(i) instanceof Term.Call && planIfReady(terms.get(i), i, nodes));
        int calls = place.chain().size();
        ValueNode[] early = nodes.clone();
        while (!waiting.isEmpty()) {
            if (!waiting.removeIf(i -> planIfReady(terms.get(i), i, nodes))) {
                throw new IllegalStateException("unbound variables in " + terms);
            }
        }
        for (int i = nodes.length - 1; i >= 0; i--) {
            nodes[i] = early[i] == null ? nodes[i] : before(calls, early[i]);
        }
        return List.of(nodes);
    }

    /**
     * As in OPA, a call comes before what goes through elements: where steps have been added since a position, its value is put
     * aside there.
     */
    ValueNode before(int position, ValueNode call) {
        if (place.chain().size() == position || call.constant() != null) {
            return call;
        }
        int slot = place.workspace().newSlot();
        place.chain().insert(position, new AssignStep(slot, call));
        return new SlotNode(slot);
    }

    /** A reference in one argument may bind what another argument uses: what is ready goes first. */
    private boolean planIfReady(Term term, int index, ValueNode[] nodes) {
        int before = place.bound().mark();
        if (!Safety.evaluate(term, program.functionTable(), place.bound())) {
            return false;
        }
        settled = place.bound().mark() == before;
        place.bound().undo(before);
        nodes[index] = plan(term);
        settled = false;
        return true;
    }

    @Override
    public ValueNode visitScalar(Term.Scalar scalar) {
        return new ConstantNode(scalar.value());
    }

    @Override
    public ValueNode visitVar(Term.Var variable) {
        if (!place.isBound(variable.name())) {
            throw new IllegalStateException("unbound variable " + variable.name() + " at "
                    + variable.span().describe());
        }
        return new SlotNode(place.workspace().slotOf(variable.name()));
    }

    @Override
    public ValueNode visitRef(Term.Ref ref) {
        return new RefPlanner(program, place, this).plan(ref);
    }

    @Override
    public ValueNode visitCall(Term.Call call) {
        ValueNode node = planCall(call, call.arguments());
        if (!program.functionTable().isRelation(call.operator())) {
            return node;
        }
        int result = place.workspace().newSlot();
        place.chain().add(new RelationStep(node, new Pattern.Bind(result)));
        return new SlotNode(result);
    }

    /** Plans a call with some of its arguments: the last may be for the result. */
    ValueNode planCall(Term.Call call, List<Term> arguments) {
        List<ValueNode> nodes = planAll(arguments);
        String name = FunctionTable.nameOf(call.operator());
        FunctionPlan function = program.functions().get(name);
        if (function != null) {
            return new FunctionCallNode(function, nodes);
        }
        Builtin builtin = program.builtins().find(name);
        if (builtin == null) {
            throw new IllegalStateException("undefined function " + name);
        }
        return new BuiltinCallNode(builtin, nodes, call.span());
    }

    @Override
    public ValueNode visitArray(Term.ArrayLiteral array) {
        List<ValueNode> elements = planAll(array.elements());
        List<Value> constants = constants(elements);
        return constants == null ? new ArrayNode(elements) : new ConstantNode(ArrayValue.of(constants));
    }

    @Override
    public ValueNode visitSet(Term.SetLiteral set) {
        List<ValueNode> elements = planAll(set.elements());
        List<Value> constants = constants(elements);
        return constants == null ? new SetNode(elements) : new ConstantNode(SetValue.of(constants));
    }

    @Override
    public ValueNode visitObject(Term.ObjectLiteral object) {
        List<ValueNode> keys = new ArrayList<>();
        List<ValueNode> values = new ArrayList<>();
        for (Term.Entry entry : object.entries()) {
            keys.add(plan(entry.key()));
            values.add(plan(entry.value()));
        }
        List<Value> constantKeys = constants(keys);
        List<Value> constantValues = constants(values);
        if (constantKeys == null || constantValues == null) {
            return new ObjectNode(keys, values);
        }
        ObjectBuilder builder = ObjectValue.builder();
        for (int i = 0; i < constantKeys.size(); i++) {
            builder.put(constantKeys.get(i), constantValues.get(i));
        }
        return new ConstantNode(builder.build());
    }

    /** The values of nodes that are all constant, or null: literals made of constants are constants. */
    private static @Nullable List<Value> constants(List<ValueNode> nodes) {
        List<Value> values = new ArrayList<>();
        for (ValueNode node : nodes) {
            Value constant = node.constant();
            if (constant == null) {
                return null;
            }
            values.add(constant);
        }
        return values;
    }

    @Override
    public ValueNode visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return comprehension(
                CollectorKind.ARRAY,
                comprehension.body(),
                comprehension.element(),
                comprehension.element(),
                comprehension.span());
    }

    @Override
    public ValueNode visitSetComprehension(Term.SetComprehension comprehension) {
        return comprehension(
                CollectorKind.SET,
                comprehension.body(),
                comprehension.element(),
                comprehension.element(),
                comprehension.span());
    }

    @Override
    public ValueNode visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return comprehension(
                CollectorKind.OBJECT,
                comprehension.body(),
                comprehension.key(),
                comprehension.value(),
                comprehension.span());
    }

    private ValueNode comprehension(CollectorKind kind, Body body, Term key, Term value, Span span) {
        int collector = place.workspace().newCollector();
        return place.insideClosure(program.observed(), inner -> {
            new BodyPlanner(program, inner).planClosure(body);
            TermPlanner heads = new TermPlanner(program, inner);
            ValueNode keyNode = heads.plan(key);
            ValueNode valueNode = kind == CollectorKind.OBJECT ? heads.plan(value) : keyNode;
            CollectSink sink = new CollectSink(collector, keyNode, valueNode, span);
            return new ComprehensionNode(kind, collector, inner.chain().endWith(sink));
        });
    }

    @Override
    public ValueNode visitTemplate(Term.Template template) {
        return new TemplateNode(planAll(template.parts()), template.span());
    }
}
