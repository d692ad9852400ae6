/**
 * The model between platforms and estate: a {@link dev.cordon.resource.Resource resource} with what is known of it, what
 * it {@link dev.cordon.resource.Reference refers to}, and what is {@link dev.cordon.resource.Unknown unknown} and why. What is
 * a {@link dev.cordon.resource.Redactor secret} never gets further than this, and of
 * {@link dev.cordon.resource.StartScripts scripts} no more than the places that they name.
 */
@NullMarked
package dev.cordon.resource;

import org.jspecify.annotations.NullMarked;
