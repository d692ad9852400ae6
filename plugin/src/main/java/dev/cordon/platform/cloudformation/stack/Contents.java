package dev.cordon.platform.cloudformation.stack;

import dev.cordon.resource.term.Term;
import java.util.Optional;

/**
 * What a stack or a module builds whose template was not read: it may be anything, so that the {@code contents} of the
 * resource are unknown.
 */
final class Contents {

    private static final String NAME = "contents";

    private Contents() {}

    /** Empty where the template was read, and of what is made of none. */
    static Optional<Term.Member> of(Stack stack, Declaration declaration) {
        if (declaration.isModule()) {
            return declaration.isMacro() ? unapplied(declaration) : unread("module", declaration);
        }
        return declaration.isStack() && stack.isUnread(declaration)
                ? unread(declaration.isStackSet() ? "stack set" : "nested stack", declaration)
                : Optional.empty();
    }

    private static Optional<Term.Member> unapplied(Declaration macro) {
        return unknown("the macro " + Macros.name(macro) + " was not applied", macro);
    }

    private static Optional<Term.Member> unread(String what, Declaration declaration) {
        return unknown(what + " \"" + declaration.name() + "\" was not read", declaration);
    }

    private static Optional<Term.Member> unknown(String reason, Declaration declaration) {
        Term contents = new Term.Unknown(reason, declaration.location());
        return Optional.of(new Term.Member(NAME, contents, declaration.location()));
    }
}
