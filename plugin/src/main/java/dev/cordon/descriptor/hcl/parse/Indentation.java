package dev.cordon.descriptor.hcl.parse;

import java.util.ArrayList;
import java.util.List;

/** The indented here-document {@code <<-}: what all its lines begin with in spaces is taken away. */
final class Indentation {

    private Indentation() {}

    static List<TemplatePart> remove(List<TemplatePart> parts) {
        int common = Integer.MAX_VALUE;
        boolean startOfLine = true;
        for (TemplatePart part : parts) {
            if (startOfLine && !isBlankLine(part)) {
                common = Math.min(common, leading(part));
            }
            startOfLine = endsLine(part);
        }
        return common == 0 || common == Integer.MAX_VALUE ? parts : strip(parts, common);
    }

    private static List<TemplatePart> strip(List<TemplatePart> parts, int count) {
        List<TemplatePart> result = new ArrayList<>(parts.size());
        boolean startOfLine = true;
        for (TemplatePart part : parts) {
            boolean cut = startOfLine && part.kind() == TemplatePart.Kind.TEXT && !isBlankLine(part);
            result.add(cut ? TemplatePart.text(part.text().substring(count), part.token()) : part);
            startOfLine = endsLine(part);
        }
        return result;
    }

    private static int leading(TemplatePart part) {
        return part.text().length() - part.text().stripLeading().length();
    }

    /** Blank lines say nothing about the indentation. An expression at the start of a line has none. */
    private static boolean isBlankLine(TemplatePart part) {
        return part.kind() == TemplatePart.Kind.TEXT
                && part.text().isBlank()
                && part.text().endsWith("\n");
    }

    private static boolean endsLine(TemplatePart part) {
        return part.kind() == TemplatePart.Kind.TEXT && part.text().endsWith("\n");
    }
}
