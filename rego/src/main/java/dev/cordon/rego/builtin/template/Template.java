package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.util.function.LongConsumer;

/** A template that is read and executed. */
public final class Template {
    static final String NAME = "template";

    private Template() {}

    /**
     * What a template writes.
     *
     * @param spend is told of work as it is done
     * @throws TemplateException if the template cannot be read, or executed
     */
    public static String render(String source, GoValue data, LongConsumer spend) {
        return Execution.execute(source, Parser.parse(source), NAME, data, spend);
    }
}
