/**
 * The estate of a repository in a file, for a check that joins several: {@link dev.cordon.estate.fragment.Fragment} and its
 * {@link dev.cordon.estate.fragment.FragmentText text}, read by {@link dev.cordon.estate.fragment.FragmentReader}.
 */
@NullMarked
package dev.cordon.estate.fragment;

import org.jspecify.annotations.NullMarked;
