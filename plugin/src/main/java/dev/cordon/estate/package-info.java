/**
 * From resources to the estate: who owns, hosts and shares what, on what evidence, over which edges, and what reaches
 * what. Entry point: {@link dev.cordon.estate.EstateBuilder}. Facts only: whether any of it is allowed is for the
 * policies to say.
 */
@NullMarked
package dev.cordon.estate;

import org.jspecify.annotations.NullMarked;
