/**
 * The separation register: who is who, which systems are restricted, what is agreed and what is permitted. Entry point:
 * {@link dev.cordon.register.RegisterReader}, which gives a {@link dev.cordon.register.Register} or every error of the
 * file at once. The estate is attributed by it; policies see it as {@code data.register}.
 */
@NullMarked
package dev.cordon.register;

import org.jspecify.annotations.NullMarked;
