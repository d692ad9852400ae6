package dev.cordon.platform.cloudformation.intrinsic;

/** Tags of YAML that are no functions of CloudFormation: another tool writes something in their place before deployment. */
final class ForeignTags {

    private static final String FUNCTION = "Fn::";
    private static final String RAIN = "Rain::";

    private ForeignTags() {}

    /** @param function such as {@code Fn::Rain::Embed}, as every tag is read */
    static String reason(String function) {
        String tag = function.substring(FUNCTION.length());
        return tag.startsWith(RAIN)
                ? "the tool rain writes something in place of !" + tag
                        + "; check what \"rain pkg\" makes of the template"
                : function + " (!" + tag
                        + ") is no function that is known here; if a tool writes something in its place, check"
                        + " that";
    }
}
