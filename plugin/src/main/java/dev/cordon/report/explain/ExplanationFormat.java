package dev.cordon.report.explain;

import dev.cordon.usecase.explain.Explanation;

/** How an explanation is written. */
public enum ExplanationFormat {
    /** For people. */
    TEXT {
        @Override
        public String render(Explanation explanation) {
            return ExplanationText.of(explanation);
        }
    },
    /** For programs: {@code schemas/explanation.schema.json} of the policy pack. */
    JSON {
        @Override
        public String render(Explanation explanation) {
            return ExplanationJson.of(explanation);
        }
    },
    /** The neighbourhood, for Graphviz. */
    DOT {
        @Override
        public String render(Explanation explanation) {
            return ExplanationDot.of(explanation.neighbourhood());
        }
    };

    public abstract String render(Explanation explanation);
}
