package dev.cordon.descriptor.hcl.parse;

/** Pieces of a text. Names and values repeat within a file, and its tree lives long: what was cut out before is mostly given again. */
final class Pieces {

    private static final int MOST = 512;

    private final String text;
    private final String[] known;

    Pieces(String text) {
        this.text = text;
        this.known = new String[Math.min(MOST, Integer.highestOneBit(text.length() / 16 + 1))];
    }

    String get(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 9) & known.length - 1;
        String piece = known[slot];
        if (piece == null || piece.length() != end - start || !text.startsWith(piece, start)) {
            piece = text.substring(start, end);
            known[slot] = piece;
        }
        return piece;
    }
}
