package dev.cordon.rego.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one value from a stream of tokens without recursion. */
final class ValueBuilder {
    private static final int SHORT_STRING = 48;

    /** Beyond, numbers could not be compared with others in any reasonable time. */
    private static final int EXPONENT_DIGITS = 7;

    private final JsonParser parser;
    private final boolean strict;
    private final Layouts layouts = new Layouts();
    private final StringValue[] recentStrings = new StringValue[1 << 12];
    private final Deque<Container> open = new ArrayDeque<>();

    ValueBuilder(JsonParser parser, boolean strict) {
        this.parser = parser;
        this.strict = strict;
    }

    Value readDocument() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonParseException(parser, "the document is empty");
        }
        Value result = readValue(first);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "unexpected content after the JSON value");
        }
        return result;
    }

    private Value readValue(JsonToken first) throws IOException {
        Value complete = step(first);
        while (complete == null || !open.isEmpty()) {
            if (complete != null) {
                open.element().add(complete);
            }
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new JsonParseException(parser, "the document ends too early");
            }
            complete = step(token);
        }
        return complete;
    }

    /** Takes one token in; gives the value that it completes. */
    private @Nullable Value step(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> open.push(new Container(layouts.root()));
            case START_ARRAY -> open.push(new Container(null));
            case FIELD_NAME -> open.element().key(parser.currentName());
            case END_OBJECT, END_ARRAY -> {
                return open.pop().build();
            }
            default -> {
                return scalar(token);
            }
        }
        return null;
    }

    private Value scalar(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            case VALUE_TRUE -> BooleanValue.TRUE;
            case VALUE_FALSE -> BooleanValue.FALSE;
            case VALUE_NULL -> NullValue.NULL;
            default -> throw new JsonParseException(parser, "unexpected token " + token);
        };
    }

    private Value decimal(String text) throws IOException {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E')) + 1;
        if (exponent > 0) {
            int digit = exponent;
            while (digit < text.length() - 1 && "+-0".indexOf(text.charAt(digit)) >= 0) {
                digit++;
            }
            if (text.length() - digit > EXPONENT_DIGITS) {
                throw new JsonParseException(parser, "number too big");
            }
        }
        return NumberValue.of(text);
    }

    private Value integer() throws IOException {
        return switch (parser.getNumberType()) {
            // "-0" keeps its text.
            case INT ->
                parser.getIntValue() == 0 ? NumberValue.of(parser.getText()) : NumberValue.of(parser.getIntValue());
            case LONG -> NumberValue.of(parser.getLongValue());
            default -> NumberValue.of(parser.getText());
        };
    }

    /** Short strings repeat a lot in descriptors; those met lately are shared. */
    private StringValue string() throws IOException {
        int length = parser.getTextLength();
        if (length > SHORT_STRING) {
            return StringValue.of(parser.getText());
        }
        char[] characters = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[offset + i];
        }
        int slot = (hash ^ hash >>> 12) & recentStrings.length - 1;
        StringValue recent = recentStrings[slot];
        if (recent != null && matches(recent.value(), characters, offset, length)) {
            return recent;
        }
        StringValue fresh = StringValue.of(new String(characters, offset, length));
        recentStrings[slot] = fresh;
        return fresh;
    }

    private static boolean matches(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** An array or object that is not closed yet. */
    private final class Container {
        private final List<Value> elements = new ArrayList<>();
        private Layouts.@Nullable Node layout;

        Container(Layouts.@Nullable Node layout) {
            this.layout = layout;
        }

        void add(Value value) {
            elements.add(value);
        }

        void key(String name) throws JsonParseException {
            if (layout == null) {
                throw new IllegalStateException("a key outside an object");
            }
            layout = layout.child(name);
        }

        Value build() throws JsonParseException {
            if (layout == null) {
                return ArrayValue.of(elements);
            }
            String duplicate = layout.duplicate();
            if (duplicate != null && !strict) {
                return layout.lastOfEach(elements);
            }
            if (duplicate != null) {
                throw new JsonParseException(parser, "duplicate key \"" + duplicate + "\"");
            }
            return ObjectValue.owning(layout.shape(), layout.arrange(elements));
        }
    }
}
