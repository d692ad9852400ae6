package dev.cordon.estate.fragment;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * That a repository says whose one of its resources is, by a register of its own.
 *
 * @param source what that rests on there, such as {@code tag} or {@code register}
 * @param direct whether it names the resource itself
 * @param evidence in words
 */
public record Claim(
        String organisation,
        String source,
        boolean direct,
        String evidence,
        @Nullable Location location) {}
