package dev.cordon.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name in small letters, whatever separates them: {@code dbPassword}, {@code DB_PASSWORD2} and
 * {@code db-password} are {@code db password}. Written out by hand, because every name of every resource comes through here.
 */
final class NameWords {

    private NameWords() {}

    static List<String> of(String name) {
        String parted = parted(name).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= parted.length(); i++) {
            if (i == parted.length() || !isSmall(parted.charAt(i))) {
                add(parted.substring(start, i), words);
                start = i + 1;
            }
        }
        return words;
    }

    /** A separator goes before a capital that follows a small letter, and before the last of several: {@code DB_Password}. */
    private static String parted(String name) {
        StringBuilder parted = new StringBuilder(name.length() + 4);
        int from = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            boolean rises = isSmall(name.charAt(i)) && isCapital(name.charAt(i + 1));
            boolean falls = isCapital(name.charAt(i))
                    && isCapital(name.charAt(i + 1))
                    && i + 2 < name.length()
                    && isLetter(name.charAt(i + 2));
            if (rises || falls) {
                parted.append(name, from, i + 1).append('_');
                from = i + 1;
                // What made one boundary makes no second one.
                i += falls ? 2 : 1;
            }
        }
        return from == 0 ? name : parted.append(name, from, name.length()).toString();
    }

    /** A number at the end tells names apart and changes no word, unless it is part of one: {@code base64}. */
    private static void add(String word, List<String> words) {
        int end = word.length();
        while (end > 0 && isDigit(word.charAt(end - 1)) && !word.endsWith("64")) {
            end--;
        }
        if (end > 0) {
            words.add(word.substring(0, end));
        }
    }

    private static boolean isSmall(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
