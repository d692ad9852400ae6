package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import dev.cordon.rego.builtin.format.GoValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The state of a template that is being executed: its variables, what it has written, and where it is. */
final class Execution {
    private static final int DEEPEST = 100_000;

    private final String source;
    private final Map<String, Statement.Sequence> templates;
    private final String name;
    private final int depth;
    private final StringBuilder out;
    private final LongConsumer spend;
    private final List<Variable> variables = new ArrayList<>();
    private @Nullable Place place;

    /** A name and what it stands for now. */
    private record Variable(String name, GoValue value) {}

    /** A place for messages; text is made only if there is one. */
    private record Place(int at, Object node) {}

    private Execution(
            String source,
            Map<String, Statement.Sequence> templates,
            String name,
            int depth,
            StringBuilder out,
            LongConsumer spend) {
        this.source = source;
        this.templates = templates;
        this.name = name;
        this.depth = depth;
        this.out = out;
        this.spend = spend;
    }

    /** Executes a template under its name. */
    static String execute(
            String source, Map<String, Statement.Sequence> templates, String name, GoValue data, LongConsumer spend) {
        StringBuilder out = new StringBuilder();
        new Execution(source, templates, name, 0, out, spend).run(data);
        return out.toString();
    }

    private void run(GoValue dot) {
        declare("$", dot);
        Statement.Sequence body = templates.get(name);
        if (body != null) {
            body.execute(this, dot);
        }
    }

    /** Executes another template in the place of an action; it sees no variables of this one. */
    void include(String other, GoValue dot) {
        Execution inner = new Execution(source, templates, other, depth + 1, out, spend);
        inner.place = place;
        inner.run(dot);
    }

    void checkIncluded(String other) {
        if (!templates.containsKey(other)) {
            throw problem("template " + GoQuote.quote(other) + " not defined");
        }
        if (depth == DEEPEST) {
            throw problem("exceeded maximum template depth (" + DEEPEST + ")");
        }
    }

    void write(String text) {
        spend.accept(1 + text.length());
        out.append(text);
    }

    /** Counts one turn of a loop. */
    void spendTurn() {
        spend.accept(1);
    }

    void at(Operand node) {
        place = new Place(node.at(), node);
    }

    void at(int offset, Statement node) {
        place = new Place(offset, node);
    }

    /** How many variables there are, for {@link #forgetVariables}. */
    int mark() {
        return variables.size();
    }

    void forgetVariables(int mark) {
        variables.subList(mark, variables.size()).clear();
    }

    void declare(String variable, GoValue value) {
        variables.add(new Variable(variable, value));
    }

    void assign(String variable, GoValue value) {
        variables.set(index(variable), new Variable(variable, value));
    }

    /** Gives a value to the variable that was declared last, or that many before it. */
    void assignFromTop(int back, GoValue value) {
        int index = variables.size() - back;
        variables.set(index, new Variable(variables.get(index).name(), value));
    }

    GoValue variable(String variable) {
        return variables.get(index(variable)).value();
    }

    private int index(String variable) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name().equals(variable)) {
                return i;
            }
        }
        throw problem("undefined variable: " + variable);
    }

    /** What is wrong at the present place. */
    TemplateException problem(String message) {
        if (place == null) {
            return new TemplateException("template: " + name + ": " + message);
        }
        String before = source.substring(0, place.at());
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.substring(lineStart).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return new TemplateException("template: " + Template.NAME + ":" + line + ":" + column + ": executing "
                + GoQuote.quote(name) + " at <" + place.node() + ">: " + message);
    }
}
