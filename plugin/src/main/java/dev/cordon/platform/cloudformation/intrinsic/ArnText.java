package dev.cordon.platform.cloudformation.intrinsic;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text of which parts are unknown still refers to. The account of the stack counts where it is the account of an
 * ARN, and not where it makes the name of a bucket unique; an ARN whose region is unknown still names its account.
 */
public final class ArnText {

    /** The pseudo parameter, as the end of the id of what stands for it. */
    public static final String ACCOUNT = ":AWS::AccountId";

    private static final Pattern ARN = Pattern.compile("^arn:[^:]*:[^:]*:[^:]*:([^:]*):.*");
    private static final String HOLE = String.valueOf(Term.HOLE);

    private ArnText() {}

    static Term refine(Term term) {
        if (!(term instanceof Term.Unknown unknown) || unknown.shape().equals(HOLE)) {
            return term;
        }
        Matcher arn = ARN.matcher(unknown.shape());
        String account = arn.find() ? arn.group(1) : "";
        Set<Origin> origins = new TreeSet<>(unknown.origins());
        if (!account.equals(HOLE)) {
            origins.removeIf(origin -> origin.target().endsWith(ACCOUNT));
        }
        if (origins.isEmpty() && account.length() == 12 && account.chars().allMatch(Character::isDigit)) {
            origins.add(new Origin("aws:account:" + account, ""));
        }
        return new Term.Unknown(unknown.reason(), origins, unknown.shape(), unknown.location());
    }
}
