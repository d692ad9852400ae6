package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Unification;
import java.util.List;
import java.util.Set;

/** What Terraform tells apart though it shows it alike: lists and tuples, maps and objects. */
final class Kinds {

    /** Functions that ask for lists: the items of a tuple get one type before anything is done with them. */
    private static final Set<String> ASK_FOR_LISTS = Set.of("chunklist", "distinct", "matchkeys");

    private static final Set<String> GIVE_LISTS = Set.of(
            "chunklist",
            "cidrsubnets",
            "compact",
            "csvdecode",
            "distinct",
            "formatlist",
            "matchkeys",
            "range",
            "regexall",
            "setproduct",
            "sort",
            "split",
            "tolist");

    /** Functions that give a list or a map where they are given one, else a tuple or an object. */
    private static final Set<String> GIVE_WHAT_THEY_GET =
            Set.of("concat", "keys", "merge", "reverse", "slice", "values", "zipmap");

    private Kinds() {}

    static List<Term> arguments(String name, List<Term> arguments) {
        return ASK_FOR_LISTS.contains(name)
                ? arguments.stream().map(Kinds::list).toList()
                : arguments;
    }

    private static Term list(Term argument) {
        return argument instanceof Term.Sequence sequence && sequence.kind() == Term.Sequence.Kind.TUPLE
                ? Term.list(Unification.of(sequence.items())).asList()
                : argument;
    }

    static Term result(String name, List<Term> arguments, Term result) {
        if (name.equals("fileset") && result instanceof Term.Sequence sequence) {
            return Sets.of(sequence.items());
        }
        boolean same = GIVE_WHAT_THEY_GET.contains(name)
                && deciding(name, arguments).stream().allMatch(Kinds::isCollection);
        boolean collection = same || GIVE_LISTS.contains(name) || name.equals("transpose");
        return collection ? asCollection(result) : result;
    }

    private static List<Term> deciding(String name, List<Term> arguments) {
        return switch (name) {
            case "zipmap" -> arguments.subList(1, 2);
            case "concat", "merge" ->
                arguments.stream().filter(argument -> !Terms.isNull(argument)).toList();
            default -> arguments.subList(0, 1);
        };
    }

    private static boolean isCollection(Term term) {
        return term instanceof Term.Sequence sequence && sequence.kind() != Term.Sequence.Kind.TUPLE
                || term instanceof Term.Mapping mapping && mapping.map();
    }

    /** A collection only where its elements have one type: two maps of different types are merged to an object. */
    private static Term asCollection(Term result) {
        if (result instanceof Term.Sequence sequence) {
            return Term.list(Unification.of(sequence.items())).asList();
        }
        return result instanceof Term.Mapping mapping
                        && Unification.isUniform(mapping.members().values())
                ? mapping.asMap()
                : result;
    }
}
