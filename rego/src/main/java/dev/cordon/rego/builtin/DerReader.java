package dev.cordon.rego.builtin;

import java.util.Arrays;

/** Reads as much of the binary form of certification requests and keys as is needed to find one part. */
final class DerReader {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int PARAMETERS = 0xa0;

    private final byte[] bytes;
    private int at;

    private DerReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The encoded name in a request: a sequence of a sequence of version, subject and more. */
    static byte[] requestSubject(byte[] request) {
        DerReader reader = new DerReader(request);
        reader.enter(SEQUENCE);
        reader.enter(SEQUENCE);
        reader.skip(INTEGER);
        int start = reader.at;
        reader.skip(SEQUENCE);
        return Arrays.copyOfRange(request, start, reader.at);
    }

    /** The encoded name of the curve in a private key: version, key, and the curve under a tag of its own. */
    static byte[] curveOfKey(byte[] key) {
        DerReader reader = new DerReader(key);
        reader.enter(SEQUENCE);
        reader.skip(INTEGER);
        reader.skip(OCTETS);
        int length = reader.enter(PARAMETERS);
        return Arrays.copyOfRange(key, reader.at, reader.at + length);
    }

    private int enter(int tag) {
        if ((bytes[at++] & 0xff) != tag) {
            throw new IllegalArgumentException("unexpected tag");
        }
        int length = bytes[at++] & 0xff;
        if (length < 0x80) {
            return length;
        }
        int size = length & 0x7f;
        length = 0;
        for (int i = 0; i < size; i++) {
            length = length << 8 | bytes[at++] & 0xff;
        }
        return length;
    }

    private void skip(int tag) {
        int length = enter(tag);
        if (length < 0 || at + length > bytes.length) {
            throw new IllegalArgumentException("unexpected length");
        }
        at += length;
    }
}
