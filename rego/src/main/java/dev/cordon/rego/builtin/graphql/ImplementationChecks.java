package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.List;

/** Checks that types have what the interfaces they implement ask for. */
final class ImplementationChecks {
    private final Schema schema;

    ImplementationChecks(Schema schema) {
        this.schema = schema;
    }

    void check(ObjectValue type, String contractName) {
        ObjectValue contract = schema.type(contractName);
        if (contract == null) {
            throw schema.error(type, "Undefined type " + Nodes.quoted(contractName) + ".");
        }
        if (!Schema.kind(contract).equals("INTERFACE")) {
            throw schema.error(
                    type, Nodes.quoted(contractName) + " is a non interface type " + Schema.kind(contract) + ".");
        }
        String preamble = "For " + Nodes.text(type, "Name") + " to implement " + contractName + " ";
        for (ObjectValue required : Nodes.list(contract, "Fields")) {
            checkField(type, required, preamble);
        }
        checkAncestors(type, contract);
    }

    private void checkField(ObjectValue type, ObjectValue required, String preamble) {
        String name = Nodes.text(required, "Name");
        ObjectValue found = Nodes.named(Nodes.list(type, "Fields"), name);
        if (found == null) {
            throw schema.error(type, preamble + "it must have a field called " + name + ".");
        }
        ObjectValue wanted = SchemaChecks.typeOf(required);
        if (!isCovariant(wanted, SchemaChecks.typeOf(found))) {
            throw schema.error(found, preamble + "the field " + name + " must have type " + Types.render(wanted) + ".");
        }
        checkParameters(required, found, preamble, name);
    }

    private void checkParameters(ObjectValue required, ObjectValue found, String preamble, String name) {
        List<ObjectValue> wanted = Nodes.list(required, "Arguments");
        List<ObjectValue> given = Nodes.list(found, "Arguments");
        for (ObjectValue parameter : wanted) {
            String called = Nodes.text(parameter, "Name");
            ObjectValue match = Nodes.named(given, called);
            if (match == null) {
                throw schema.error(
                        found,
                        preamble + "the field " + name + " must have the same arguments but it is missing " + called
                                + ".");
            }
            if (!Types.isCompatible(SchemaChecks.typeOf(parameter), SchemaChecks.typeOf(match))) {
                throw schema.error(
                        match,
                        preamble + "the field " + name + " must have the same arguments but " + called
                                + " has the wrong type.");
            }
        }
        for (ObjectValue parameter : given) {
            String called = Nodes.text(parameter, "Name");
            boolean needed =
                    Types.isNonNull(SchemaChecks.typeOf(parameter)) && Nodes.child(parameter, "DefaultValue") == null;
            if (needed && Nodes.named(wanted, called) == null) {
                throw schema.error(
                        parameter,
                        preamble + "any additional arguments on " + name
                                + " must be optional or have a default value but " + called + " is required.");
            }
        }
    }

    private boolean isCovariant(ObjectValue required, ObjectValue actual) {
        if (Types.isNonNull(required) && !Types.isNonNull(actual)) {
            return false;
        }
        ObjectValue wanted = Types.element(required);
        ObjectValue given = Types.element(actual);
        if (wanted != null) {
            return given != null && isCovariant(wanted, given);
        }
        String name = Nodes.text(required, "NamedType");
        String found = Nodes.text(actual, "NamedType");
        return name.equals(found) || schema.possibleTypes(name).contains(found);
    }

    private void checkAncestors(ObjectValue type, ObjectValue contract) {
        String name = Nodes.text(type, "Name");
        String direct = Nodes.text(contract, "Name");
        List<String> implemented = Nodes.names(type, "Interfaces");
        for (String transitive : Nodes.names(contract, "Interfaces")) {
            if (transitive.equals(name)) {
                throw schema.error(
                        type,
                        "Type " + name + " cannot implement " + direct
                                + " because it would create a circular reference.");
            }
            if (!implemented.contains(transitive)) {
                throw schema.error(
                        type,
                        "Type " + name + " must implement " + transitive + " because it is implemented by " + direct
                                + ".");
            }
        }
    }
}
