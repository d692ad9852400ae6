package dev.cordon.policy;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of an answer, read field by field. What is missing or of another type is a {@link MalformedAnswer} that
 * names the path.
 *
 * @param path of the object in the answer, such as {@code findings[3]}
 */
record Fields(String path, ObjectValue object) {

    static Fields of(String path, @Nullable Value value) {
        if (value instanceof ObjectValue object) {
            return new Fields(path, object);
        }
        throw new MalformedAnswer(path, "an object", value);
    }

    String text(String name) {
        return asText(at(name), object.get(name));
    }

    @Nullable
    String textOrNull(String name) {
        Value value = present(name);
        return value.equals(NullValue.NULL) ? null : asText(at(name), value);
    }

    int number(String name) {
        if (present(name) instanceof NumberValue number && number.isInteger()) {
            return Math.toIntExact(number.longValue());
        }
        throw new MalformedAnswer(at(name), "a whole number", object.get(name));
    }

    boolean flag(String name) {
        if (present(name) instanceof BooleanValue flag) {
            return flag.value();
        }
        throw new MalformedAnswer(at(name), "true or false", object.get(name));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<Value> items = array(name).values();
        for (int i = 0; i < items.size(); i++) {
            texts.add(asText(at(name) + "[" + i + "]", items.get(i)));
        }
        return texts;
    }

    Fields child(String name) {
        return of(at(name), object.get(name));
    }

    @Nullable
    Fields childOrNull(String name) {
        return present(name).equals(NullValue.NULL) ? null : child(name);
    }

    <T> List<T> children(String name, Function<Fields, T> reader) {
        List<T> children = new ArrayList<>();
        List<Value> items = array(name).values();
        for (int i = 0; i < items.size(); i++) {
            children.add(reader.apply(of(at(name) + "[" + i + "]", items.get(i))));
        }
        return children;
    }

    /** A word of a fixed vocabulary; another word is malformed. */
    <T> T word(String name, Function<String, T> vocabulary) {
        String word = text(name);
        try {
            return vocabulary.apply(word);
        } catch (IllegalArgumentException e) {
            throw new MalformedAnswer(at(name), String.valueOf(e.getMessage()), object.get(name));
        }
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private ArrayValue array(String name) {
        if (present(name) instanceof ArrayValue array) {
            return array;
        }
        throw new MalformedAnswer(at(name), "an array", object.get(name));
    }

    private Value present(String name) {
        Value value = object.get(name);
        if (value == null) {
            throw new MalformedAnswer(at(name), "a value", null);
        }
        return value;
    }

    private static String asText(String path, @Nullable Value value) {
        if (value instanceof StringValue text) {
            return text.value();
        }
        throw new MalformedAnswer(path, "a string", value);
    }
}
