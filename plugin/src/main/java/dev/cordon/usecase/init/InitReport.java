package dev.cordon.usecase.init;

import java.nio.file.Path;

/**
 * What a starter was made of.
 *
 * @param register the file that was written
 * @param files number of descriptors read
 * @param resources number of resources in them
 */
public record InitReport(Path register, int files, int resources) {}
