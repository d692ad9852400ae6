package dev.cordon.rego.value;

/** The fast path: a whole number that fits a long and is written in the plain way. */
final class LongNumber extends NumberValue {
    private static final int CACHED_BELOW = 1024;
    private static final int CACHED_FROM = -128;
    private static final LongNumber[] CACHE = cache();

    private final long value;

    private LongNumber(long value) {
        this.value = value;
    }

    static LongNumber box(long value) {
        return value >= CACHED_FROM && value < CACHED_BELOW ? CACHE[(int) value - CACHED_FROM] : new LongNumber(value);
    }

    private static LongNumber[] cache() {
        LongNumber[] cache = new LongNumber[CACHED_BELOW - CACHED_FROM];
        for (int i = 0; i < cache.length; i++) {
            cache[i] = new LongNumber(i + CACHED_FROM);
        }
        return cache;
    }

    @Override
    public String text() {
        return Long.toString(value);
    }

    @Override
    public BinaryFloat toBinaryFloat() {
        return BinaryFloat.of(value);
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public boolean isInteger() {
        return true;
    }
}
