/**
 * The goals: parameters in, build result out. A goal fills in a request, has the use case done, shows the report in the
 * build log, and fails the build where the report says so. The only package that knows Maven.
 */
@NullMarked
package dev.cordon.maven;

import org.jspecify.annotations.NullMarked;
