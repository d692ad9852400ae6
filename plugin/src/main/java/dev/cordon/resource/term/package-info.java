/**
 * What the expressions of a template come to: {@link dev.cordon.resource.term.Term terms}, whose parts are known, or
 * unknown with a reason, and remember the resources that they came from. {@link dev.cordon.resource.term.TermAttributes}
 * turns them into what a {@link dev.cordon.resource.Resource resource} holds.
 */
@NullMarked
package dev.cordon.resource.term;

import org.jspecify.annotations.NullMarked;
