package dev.cordon.platform.terraform.planfile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A message of Protocol Buffers, field by field. */
final class Wire {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED_32 = 5;

    private final ByteBuffer bytes;
    private int field;
    private long number;
    private ByteBuffer content;

    Wire(ByteBuffer bytes) {
        this.bytes = bytes.slice();
        this.content = ByteBuffer.allocate(0);
    }

    /** Goes to the next field; false at the end. */
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        long key = varint();
        field = (int) (key >>> 3);
        switch ((int) (key & 7)) {
            case VARINT -> number = varint();
            case FIXED_64 -> skip(8);
            case FIXED_32 -> skip(4);
            case LENGTH -> content = take(varint());
            default -> throw new PlanFormatException("a field of a kind that there is not");
        }
        return true;
    }

    /** The number of the field that was read last. */
    int field() {
        return field;
    }

    long number() {
        return number;
    }

    ByteBuffer content() {
        return content.slice();
    }

    Wire message() {
        return new Wire(content);
    }

    String text() {
        return StandardCharsets.UTF_8.decode(content.slice()).toString();
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (!bytes.hasRemaining()) {
                throw new PlanFormatException("a field that breaks off");
            }
            byte b = bytes.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new PlanFormatException("a number that is too long");
    }

    private void skip(int count) {
        take(count);
    }

    private ByteBuffer take(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw new PlanFormatException("a field that is longer than the file");
        }
        ByteBuffer taken = bytes.slice().limit((int) count);
        bytes.position(bytes.position() + (int) count);
        return taken.slice();
    }
}
