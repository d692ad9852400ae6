package dev.cordon.usecase.export;

/**
 * What was exported.
 *
 * @param repository its name in the fragment
 * @param resources how many there are
 * @param text the fragment: {@code policies/schemas/fragment.schema.json}
 */
public record ExportReport(String repository, int resources, String text) {}
