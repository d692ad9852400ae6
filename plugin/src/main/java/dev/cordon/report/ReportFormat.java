package dev.cordon.report;

import dev.cordon.usecase.check.CheckReport;

/** Renders a check report. Implementations are stateless: the same report gives the same text. */
public interface ReportFormat {

    /** The name by which users ask for it, such as {@code json}. */
    String id();

    /** The name of the file in the report folder, such as {@code cordon.json}. */
    String fileName();

    /** The whole document, lines separated by {@code \n} and the last one ended. */
    String render(CheckReport report);
}
