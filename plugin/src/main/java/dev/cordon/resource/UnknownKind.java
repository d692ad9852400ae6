package dev.cordon.resource;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would tell a value that is not known: rules and remedies go by it, for reasons are words for readers. */
public enum UnknownKind {
    /** A file, a variable or a tool: whatever the reason names. */
    UNRESOLVED("unresolved", "unresolved"),
    /** A file that was not read, because it lies outside what is checked. */
    UNREAD("unread", "not read"),
    /** The apply: the configuration sets it, to what exists only then. */
    AFTER_APPLY("after-apply", "known only after apply"),
    /** The configuration: the plan shows nothing that sets it, but a dynamic block may. */
    NOT_SHOWN(
            "not-shown",
            "known only after apply: the plan shows nothing that sets it, but it does not show dynamic blocks"),
    /** Nobody: no configuration sets it, so that the provider decides, who keeps to the account. */
    PROVIDER("provider", "known only after apply: nothing sets it, so the provider decides"),
    /** Nobody: it is a secret, which no check reads. */
    SENSITIVE("sensitive", "sensitive"),
    /** Whoever wrote the fragment that it was left out of. */
    WITHHELD("withheld", "withheld from the fragment");

    private static final Map<String, UnknownKind> BY_ID =
            Stream.of(values()).collect(Collectors.toMap(UnknownKind::id, kind -> kind));

    private static final Map<String, UnknownKind> BY_REASON =
            Stream.of(values()).collect(Collectors.toMap(UnknownKind::reason, kind -> kind));

    private final String id;
    private final String reason;

    UnknownKind(String id, String reason) {
        this.id = id;
        this.reason = reason;
    }

    /** As policies see it. */
    public String id() {
        return id;
    }

    /** The reason that all of the kind have, where none says it better. */
    public String reason() {
        return reason;
    }

    /** That of the reason; terms of platforms carry no more than that. */
    static UnknownKind of(String reason) {
        return BY_REASON.getOrDefault(reason, UNRESOLVED);
    }

    /** That of the id, or null where there is none of it. */
    public static @Nullable UnknownKind withId(String id) {
        return BY_ID.get(id);
    }
}
