package dev.cordon.rego.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be imported of the language itself: {@code rego.v1}, and the keywords that v0 does not know without. */
final class ImportForm {
    private static final List<String> ALL_KEYWORDS = List.of("future", "keywords");

    private ImportForm() {}

    /**
     * What is wrong with an import, or null.
     *
     * @param isOld whether the file may be of v0
     */
    static @Nullable String problem(List<String> path, boolean isAliased, boolean isOld) {
        if (path.get(0).equals("rego")) {
            return ofVersion(path, isAliased && isOld);
        }
        return path.get(0).equals("future") ? ofKeywords(path, isAliased) : null;
    }

    private static @Nullable String ofVersion(List<String> path, boolean isAliased) {
        if (!path.equals(List.of("rego", "v1"))) {
            return "invalid import `" + String.join(".", path) + "`, must be `rego.v1`";
        }
        return isAliased ? "`rego` imports cannot be aliased" : null;
    }

    private static @Nullable String ofKeywords(List<String> path, boolean isAliased) {
        if (path.size() < 2 || path.size() > 3 || !path.subList(0, 2).equals(ALL_KEYWORDS)) {
            return "invalid import, must be `future.keywords`";
        }
        if (isAliased) {
            return "`future` imports cannot be aliased";
        }
        TokenKind keyword = path.size() == 2 ? null : TokenKind.keyword(path.get(2));
        if (path.size() == 2 || keyword != null && keyword.isFutureKeyword()) {
            return null;
        }
        List<String> known = Arrays.stream(TokenKind.values())
                .filter(TokenKind::isFutureKeyword)
                .map(TokenKind::text)
                .sorted()
                .toList();
        return "unexpected keyword, must be one of [" + String.join(" ", known) + "]";
    }
}
