package dev.cordon.platform.terraform.planfile;

import dev.cordon.descriptor.Limits;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a value as Terraform packs it: an extension is a value that is not known; a pair that begins with bytes is a type
 * and a value of it.
 */
final class MessagePack {

    private static final BooleanValue KNOWN = BooleanValue.FALSE;
    private static final PackedValue UNKNOWN = new PackedValue(NullValue.NULL, BooleanValue.TRUE);

    private final ByteBuffer bytes;
    private int depth;

    private MessagePack(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static PackedValue read(ByteBuffer bytes) {
        try {
            return new MessagePack(bytes).value();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new PlanFormatException("a value that breaks off");
        }
    }

    private PackedValue value() {
        if (++depth > Limits.DEPTH) {
            throw new PlanFormatException("a value that is nested more than " + Limits.DEPTH + " levels deep");
        }
        try {
            return value(bytes.get() & 0xFF);
        } finally {
            depth--;
        }
    }

    private PackedValue value(int code) {
        if (code < 0x80 || code >= 0xE0) {
            return number(BigDecimal.valueOf((byte) code));
        }
        if (code < 0x90) {
            return map(code & 0x0F);
        }
        if (code < 0xA0) {
            return array(code & 0x0F);
        }
        return code < 0xC0 ? text(code & 0x1F) : coded(code);
    }

    private PackedValue coded(int code) {
        return switch (code) {
            case 0xC0 -> scalar(NullValue.NULL);
            case 0xC2 -> scalar(BooleanValue.FALSE);
            case 0xC3 -> scalar(BooleanValue.TRUE);
            case 0xC7 -> extension(size(1));
            case 0xC8 -> extension(size(2));
            case 0xC9 -> extension(size(4));
            case 0xCA -> number(new BigDecimal(String.valueOf(bytes.getFloat())));
            case 0xCB -> number(BigDecimal.valueOf(bytes.getDouble()));
            case 0xCC -> number(BigDecimal.valueOf(bytes.get() & 0xFF));
            case 0xCD -> number(BigDecimal.valueOf(bytes.getShort() & 0xFFFF));
            case 0xCE -> number(BigDecimal.valueOf(bytes.getInt() & 0xFFFF_FFFFL));
            case 0xCF -> number(new BigDecimal(new BigInteger(Long.toUnsignedString(bytes.getLong()))));
            case 0xD0 -> number(BigDecimal.valueOf(bytes.get()));
            case 0xD1 -> number(BigDecimal.valueOf(bytes.getShort()));
            case 0xD2 -> number(BigDecimal.valueOf(bytes.getInt()));
            case 0xD3 -> number(BigDecimal.valueOf(bytes.getLong()));
            case 0xD4, 0xD5, 0xD6, 0xD7, 0xD8 -> extension(1 << (code - 0xD4));
            case 0xD9 -> text(size(1));
            case 0xDA -> text(size(2));
            case 0xDB -> text(size(4));
            case 0xDC -> array(size(2));
            case 0xDD -> array(size(4));
            case 0xDE -> map(size(2));
            case 0xDF -> map(size(4));
            default -> throw new PlanFormatException("a value of a kind that there is not");
        };
    }

    private int size(int length) {
        int size = length == 1 ? bytes.get() & 0xFF : length == 2 ? bytes.getShort() & 0xFFFF : bytes.getInt();
        if (size < 0 || size > bytes.remaining()) {
            throw new PlanFormatException("a value that is longer than the file");
        }
        return size;
    }

    private PackedValue extension(int size) {
        bytes.position(bytes.position() + 1 + size);
        return UNKNOWN;
    }

    private static PackedValue scalar(Value value) {
        return new PackedValue(value, KNOWN);
    }

    private static PackedValue number(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return scalar(NumberValue.of(bare.toPlainString()));
    }

    private PackedValue text(int size) {
        ByteBuffer text = bytes.slice().limit(size);
        bytes.position(bytes.position() + size);
        return scalar(StringValue.of(StandardCharsets.UTF_8.decode(text).toString()));
    }

    private PackedValue array(int size) {
        if (size == 2 && isBytes(bytes.get(bytes.position()) & 0xFF)) {
            int length = size(1 << ((bytes.get() & 0xFF) - 0xC4));
            bytes.position(bytes.position() + length);
            return value();
        }
        List<Value> known = new ArrayList<>();
        List<Value> unknown = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PackedValue item = value();
            known.add(item.known());
            unknown.add(item.unknown());
        }
        return new PackedValue(ArrayValue.of(known), ArrayValue.of(unknown));
    }

    private static boolean isBytes(int code) {
        return code >= 0xC4 && code <= 0xC6;
    }

    private PackedValue map(int size) {
        ObjectBuilder known = ObjectValue.builder();
        ObjectBuilder unknown = ObjectValue.builder();
        for (int i = 0; i < size; i++) {
            if (!(value().known() instanceof StringValue name)) {
                throw new PlanFormatException("a name that is no text");
            }
            PackedValue member = value();
            known.put(name, member.known());
            unknown.put(name, member.unknown());
        }
        return new PackedValue(known.build(), unknown.build());
    }
}
