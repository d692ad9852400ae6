package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lengths, elements and parts of texts, lists and maps. Texts are made of bytes. */
final class Collections {
    private Collections() {}

    static GoValue length(GoValue value) {
        return switch (value.kind()) {
            case STRING, NUMBER -> GoValue.integer(bytes(value).length);
            case SLICE -> GoValue.integer(value.asList().size());
            case MAP -> GoValue.integer(value.asMap().size());
            case NONE, NIL -> throw new TemplateException("len of nil pointer");
            default -> throw new TemplateException("len of type " + value.typeName());
        };
    }

    private static byte[] bytes(GoValue text) {
        return text.asText().getBytes(StandardCharsets.UTF_8);
    }

    /** An element of an element, for each index. */
    static GoValue index(List<GoValue> arguments) {
        GoValue item = arguments.get(0);
        if (item.isNothing()) {
            throw new TemplateException("index of untyped nil");
        }
        for (GoValue index : arguments.subList(1, arguments.size())) {
            item = element(item, index);
        }
        return item;
    }

    private static GoValue element(GoValue item, GoValue index) {
        return switch (item.kind()) {
            case NONE, NIL -> throw new TemplateException("index of nil pointer");
            case STRING, NUMBER -> {
                byte[] bytes = bytes(item);
                int at = inside(position(index, bytes.length), bytes.length, "string");
                yield new GoValue(GoValue.Kind.UINT8, BigInteger.valueOf(Byte.toUnsignedInt(bytes[at])));
            }
            case SLICE -> {
                List<GoValue> elements = item.asList();
                yield elements.get(inside(position(index, elements.size()), elements.size(), "slice"));
            }
            case MAP -> item.asMap().getOrDefault(key(index), GoValue.NIL);
            default -> throw new TemplateException("can't index item of type " + item.typeName());
        };
    }

    private static String key(GoValue index) {
        if (index.isNothing()) {
            throw new TemplateException("value is nil; should be of type string");
        }
        if (index.kind() != GoValue.Kind.STRING) {
            throw new TemplateException("value has type " + index.typeName() + "; should be string");
        }
        return index.asText();
    }

    private static int position(GoValue index, int size) {
        if (index.isNothing()) {
            throw new TemplateException("cannot index slice/array with nil");
        }
        if (!index.isWhole()) {
            throw new TemplateException("cannot index slice/array with type " + index.typeName());
        }
        BigInteger value = index.asWhole();
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(size)) > 0) {
            throw new TemplateException("index out of range: " + value);
        }
        return value.intValue();
    }

    private static int inside(int position, int size, String what) {
        if (position >= size) {
            throw new TemplateException("reflect: " + what + " index out of range");
        }
        return position;
    }

    /** The part between two positions. */
    static GoValue slice(List<GoValue> arguments) {
        GoValue item = arguments.get(0);
        List<GoValue> indexes = arguments.subList(1, arguments.size());
        if (item.isNothing()) {
            throw new TemplateException("slice of untyped nil");
        }
        if (indexes.size() > 3) {
            throw new TemplateException("too many slice indexes: " + indexes.size());
        }
        if (item.isText()) {
            if (indexes.size() == 3) {
                throw new TemplateException("cannot 3-index slice a string");
            }
            byte[] bytes = bytes(item);
            int[] bounds = bounds(indexes, bytes.length);
            byte[] part = Arrays.copyOfRange(bytes, bounds[0], bounds[1]);
            return new GoValue(item.kind(), new String(part, StandardCharsets.UTF_8));
        }
        if (item.kind() != GoValue.Kind.SLICE) {
            throw new TemplateException("can't slice item of type " + item.typeName());
        }
        int[] bounds = bounds(indexes, item.asList().size());
        return GoValue.slice(item.asList().subList(bounds[0], bounds[1]));
    }

    private static int[] bounds(List<GoValue> indexes, int size) {
        int[] bounds = {0, size, size};
        for (int i = 0; i < indexes.size(); i++) {
            bounds[i] = position(indexes.get(i), size);
        }
        for (int i = 0; i < 2; i++) {
            if (bounds[i] > bounds[i + 1]) {
                throw new TemplateException("invalid slice index: " + bounds[i] + " > " + bounds[i + 1]);
            }
        }
        return bounds;
    }
}
