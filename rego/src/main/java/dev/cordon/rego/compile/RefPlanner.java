package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.BaseDataNode;
import dev.cordon.rego.plan.Document;
import dev.cordon.rego.plan.DocumentNode;
import dev.cordon.rego.plan.DocumentStep;
import dev.cordon.rego.plan.FieldNode;
import dev.cordon.rego.plan.InputNode;
import dev.cordon.rego.plan.LookupNode;
import dev.cordon.rego.plan.PartialNode;
import dev.cordon.rego.plan.PartialPlan;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.RuleNode;
import dev.cordon.rego.plan.RulePlan;
import dev.cordon.rego.plan.ScanStep;
import dev.cordon.rego.plan.SlotNode;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Plans references: constant and bound elements become lookups, unbound ones scans. */
final class RefPlanner {
    private final Program program;
    private final Place place;
    private final TermPlanner terms;
    private final PatternPlanner patterns;

    RefPlanner(Program program, Place place, TermPlanner terms) {
        this.program = program;
        this.place = place;
        this.terms = terms;
        this.patterns = new PatternPlanner(place, terms);
    }

    ValueNode plan(Term.Ref ref) {
        if (ref.startsWith(Paths.DATA)) {
            return planData(ref.path());
        }
        ValueNode head = ref.startsWith(Paths.INPUT) ? new InputNode() : terms.plan(ref.head());
        return planElements(head, ref.path());
    }

    private ValueNode planData(List<Term> path) {
        Document document = program.documents();
        for (int i = 0; i < path.size(); i++) {
            if (document.rule() != null) {
                return planRule(document.rule(), path.subList(i, path.size()));
            }
            if (!(path.get(i) instanceof Term.Scalar scalar)) {
                return planDocument(document, path.subList(i, path.size()));
            }
            Document child = document.child(scalar.value());
            if (child == null) {
                return planBase(document, path.subList(i, path.size()));
            }
            document = child;
        }
        return document.rule() != null ? new RuleNode(document.rule()) : new DocumentNode(document);
    }

    /** Keys that are known by now are those that a partial rule is asked for. */
    private ValueNode planRule(RulePlan rule, List<Term> path) {
        int known = 0;
        int keys = rule instanceof PartialPlan partial ? Math.min(partial.keyCount(), path.size()) : 0;
        while (known < keys && !patterns.binds(path.get(known))) {
            known++;
        }
        if (known > 0 && rule instanceof PartialPlan partial) {
            List<ValueNode> nodes =
                    path.subList(0, known).stream().map(terms::plan).toList();
            return planElements(new PartialNode(partial, nodes), path.subList(known, path.size()));
        }
        return planElements(new RuleNode(rule), path);
    }

    private ValueNode planBase(Document document, List<Term> rest) {
        List<Value> path = new ArrayList<>(document.path());
        int constant = 0;
        while (constant < rest.size() && rest.get(constant) instanceof Term.Scalar scalar) {
            path.add(scalar.value());
            constant++;
        }
        return planElements(new BaseDataNode(path), rest.subList(constant, rest.size()));
    }

    private ValueNode planDocument(Document document, List<Term> path) {
        if (!document.hasChildren() && document != program.documents()) {
            return planElements(new BaseDataNode(document.path()), path);
        }
        List<DocumentStep.Element> elements = new ArrayList<>();
        for (Term element : path) {
            elements.add(
                    patterns.binds(element)
                            ? new DocumentStep.Element(null, patterns.plan(element))
                            : new DocumentStep.Element(terms.plan(element), Pattern.ANY));
        }
        int result = place.workspace().newSlot();
        place.chain().add(new DocumentStep(document, elements, result));
        return new SlotNode(result);
    }

    ValueNode planElements(ValueNode head, List<Term> path) {
        ValueNode current = head;
        for (Term element : path) {
            current = planElement(current, element);
        }
        return current;
    }

    private ValueNode planElement(ValueNode collection, Term element) {
        if (element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue) {
            return new FieldNode(collection, scalar.value());
        }
        if (!patterns.binds(element)) {
            return new LookupNode(collection, terms.plan(element));
        }
        int value = place.workspace().newSlot();
        Pattern key = patterns.plan(element);
        place.chain().add(new ScanStep(collection, key, new Pattern.Bind(value)));
        return new SlotNode(value);
    }
}
