package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;

/** One function of the language. */
@FunctionalInterface
interface Function {

    Term apply(Invocation call);
}
