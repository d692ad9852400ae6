package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.EndMapping;
import dev.cordon.rego.value.ObjectValue;

/**
 * One principal that a policy document allows something.
 *
 * @param principal what kind of principal it is
 * @param hit the place that names it, or why it is not known
 * @param attributes actions and conditions of the statement
 */
record Allowed(EndMapping principal, AttributeHit hit, ObjectValue attributes) {

    /** The same, seen from the attribute that refers to the document. */
    Allowed under(String path) {
        String whole = path + "." + hit.path();
        return new Allowed(principal, new AttributeHit(whole, hit.value(), hit.reference(), hit.unknown()), attributes);
    }

    /** The same place, with what another one says. */
    Allowed by(AttributeHit caller) {
        AttributeHit there = new AttributeHit(hit.path(), caller.value(), caller.reference(), caller.unknown());
        return new Allowed(principal, there, attributes);
    }
}
