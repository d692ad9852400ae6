/**
 * The main job: {@link dev.cordon.usecase.check.CheckRequest} in, {@link dev.cordon.usecase.check.CheckReport} out. One
 * small class per step of the flow (read, register, estate, policies), each of which collects its problems, so that the
 * report names all of them at once.
 */
@NullMarked
package dev.cordon.usecase.check;

import org.jspecify.annotations.NullMarked;
