package dev.cordon.platform.terraform.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A text with verbs, as {@code format} fills it in. */
final class FormatText {

    private static final Pattern VERB =
            Pattern.compile("%([-+ 0#]*)([0-9]{0,5})(?:\\.([0-9]{0,5}))?(?:\\[([0-9]{1,5})\\])?(.?)");

    private final List<Value> values;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private int highest;

    private FormatText(List<Value> values) {
        this.values = values;
    }

    /** @throws TermException where verbs and values do not fit each other */
    static String of(String pattern, List<Value> values) {
        FormatText text = new FormatText(values);
        text.fill(pattern);
        if (text.highest < values.size()) {
            throw new TermException("there are more values than places for them");
        }
        return text.out.toString();
    }

    private void fill(String pattern) {
        Matcher verb = VERB.matcher(pattern);
        int end = 0;
        while (verb.find(end)) {
            out.append(pattern, end, verb.start());
            end = verb.end();
            if (verb.group(5).equals("%")) {
                out.append('%');
            } else {
                out.append(one(verb));
            }
            Texts.limit(out.length());
        }
        out.append(pattern.substring(end));
    }

    private String one(Matcher verb) {
        int index = verb.group(4) == null ? next : Integer.parseInt(verb.group(4)) - 1;
        if (index < 0 || index >= values.size()) {
            throw new TermException("there are fewer values than places for them");
        }
        next = index + 1;
        highest = Math.max(highest, next);
        Value value = values.get(index);
        boolean shown = verb.group(5).equals("v") && verb.group(1).contains("#");
        if (value == NullValue.NULL && !shown) {
            throw new TermException("a value is null");
        }
        return new FormatVerb(verb.group(1), verb.group(2), verb.group(3), verb.group(5)).apply(value);
    }
}
