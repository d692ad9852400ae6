package dev.cordon.rego.parse;

import com.google.re2j.Pattern;
import dev.cordon.rego.source.SourceFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words are names rather than keywords: of v0, those that have not been imported yet where they stand. */
final class PlainWords {
    /** In v1, all keywords are keywords. */
    static final PlainWords NONE = new PlainWords();

    private static final Pattern VERSION_1 = Pattern.compile("(?m)^\\s*import\\s+rego\\.v1\\b");
    private static final Pattern IMPORTS =
            Pattern.compile("(?m)^\\s*import\\s+(?:rego\\.v1|future\\.keywords(?:\\.(in|every|contains|if))?)\\b");

    /** The offset from which a keyword is one. */
    private final Map<TokenKind, Integer> from = new EnumMap<>(TokenKind.class);

    private PlainWords() {}

    static boolean importsVersion1(SourceFile file) {
        return VERSION_1.matcher(file.text()).find();
    }

    static PlainWords ofVersion0(SourceFile file) {
        PlainWords words = new PlainWords();
        Set<TokenKind> plain = EnumSet.noneOf(TokenKind.class);
        Arrays.stream(TokenKind.values()).filter(TokenKind::isFutureKeyword).forEach(plain::add);
        plain.forEach(keyword -> words.from.put(keyword, Integer.MAX_VALUE));
        var imports = IMPORTS.matcher(file.text());
        while (imports.find()) {
            Set<TokenKind> imported = imports.group(1) == null ? plain : keywords(imports.group(1));
            imported.forEach(keyword -> words.from.merge(keyword, imports.end(), Math::min));
        }
        return words;
    }

    private static Set<TokenKind> keywords(String name) {
        TokenKind keyword = TokenKind.keyword(name);
        // every brings in with it.
        return keyword == TokenKind.EVERY ? EnumSet.of(TokenKind.EVERY, TokenKind.IN) : EnumSet.of(keyword);
    }

    boolean isPlain(@Nullable TokenKind keyword, int offset) {
        return keyword == null || offset < from.getOrDefault(keyword, 0);
    }
}
