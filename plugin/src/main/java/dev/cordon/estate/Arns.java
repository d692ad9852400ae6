package dev.cordon.estate;

/** Amazon resource names: {@code arn:partition:service:region:account:resource}. */
final class Arns {

    private Arns() {}

    static boolean isArn(String text) {
        return text.startsWith("arn:") && text.split(":", 6).length == 6;
    }

    static boolean isAccount(String text) {
        return text.length() == 12 && text.chars().allMatch(Character::isDigit);
    }

    /** The id of an organization, {@code o-} and ten characters or more. */
    static boolean isOrganization(String text) {
        return text.startsWith("o-")
                && text.length() >= 12
                && text.chars().skip(2).allMatch(c -> Character.isDigit(c) || c >= 'a' && c <= 'z');
    }

    /** The account number; empty where the name has none, as those of buckets. */
    static String account(String arn) {
        String account = arn.split(":", 6)[4];
        return isAccount(account) ? account : "";
    }

    static String resource(String arn) {
        return arn.split(":", 6)[5];
    }

    /** {@code o-…} of the name of an organization; empty for other names. */
    static String organization(String arn) {
        String resource = resource(arn);
        return resource.startsWith("organization/") ? resource.substring("organization/".length()) : "";
    }
}
