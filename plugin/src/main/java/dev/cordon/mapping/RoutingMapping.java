package dev.cordon.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What resources of a type have to do with traffic that comes in over one link and would go out over another.
 *
 * @param as the part that they play
 * @param when conditions, any of which makes it so; empty: always
 * @param at where the networks are found that a router stands in, or null for those that the resource itself lies in or
 *     refers to
 */
public record RoutingMapping(
        As as, List<Condition> when, @Nullable EndMapping at) {

    /** A part in routing. */
    public enum As {
        /** Passes nothing on unless a router stands in it. */
        NETWORK,
        /** Passes nothing on from peering to peering unless a router stands in it. */
        PEERINGS,
        /** Passes on, and nobody sees here whether from one that is linked as a spoke to another. */
        SPOKES,
        /** Passes on what the network does that it lies in; what comes into it comes into all of that. */
        SEGMENT,
        /** What comes into it comes into all of the network that it lies in. */
        PART,
        /** Makes the networks that it stands in pass traffic on. */
        ROUTER,
        /** Shows that a router stands in these networks, which itself may not be in sight. */
        HINT,
        /** Passes nothing on, but by tables of routes that are in sight. */
        CLOSED
    }

    public RoutingMapping {
        when = Lists.orEmpty(when);
    }

    @JsonCreator
    static RoutingMapping of(
            @JsonProperty("as") String as,
            @JsonProperty("when") @Nullable List<Condition> when,
            @JsonProperty("at") @Nullable EndMapping at) {
        return new RoutingMapping(As.valueOf(as.toUpperCase(Locale.ROOT)), Lists.orEmpty(when), at);
    }
}
