package dev.cordon.estate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The forms under which a text is looked for, the most exact first: Google writes one thing as a link or as a path, the
 * partition and the region of an ARN may not be known of the resource that it names, and an image lies in a repository in a registry.
 */
final class NormalForms {

    private static final Pattern GOOGLE = Pattern.compile(
            "^(?:https?:)?//(?:www\\.googleapis\\.com/)?[a-z0-9.-]*?(?:googleapis\\.com/)?(?:[a-z]+/)?(?:v1|beta)?/?(projects/.*)$");
    private static final Pattern ECR = Pattern.compile("^(\\d{12}\\.dkr\\.ecr\\.)[a-z0-9-]+(\\.amazonaws\\.com.*)$");

    private NormalForms() {}

    /** All but the most exact. */
    static List<String> further(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(':') < 0) {
            return List.of();
        }
        List<String> forms = of(text);
        return forms.subList(1, forms.size());
    }

    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>(2);
        forms.add(lower);
        if (Arns.isArn(lower)) {
            String[] parts = lower.split(":", 6);
            parts[1] = "*";
            parts[3] = parts[3].isEmpty() ? "" : "*";
            forms.add(String.join(":", parts));
            logGroup(forms);
        } else if (lower.indexOf('/') >= 0) {
            Matcher google = GOOGLE.matcher(lower);
            if (google.matches()) {
                forms.add(google.group(1));
            } else if (!lower.startsWith("/")) {
                image(lower, forms);
            }
        }
        return forms;
    }

    /** {@code log-group:name:*} is the group with all its streams. */
    private static void logGroup(List<String> forms) {
        for (String form : List.copyOf(forms)) {
            if (form.endsWith(":*")) {
                forms.add(form.substring(0, form.length() - 2));
            }
        }
    }

    /** Without digest and tag, then the folders that it lies in, then the registry. */
    private static void image(String text, List<String> forms) {
        String name = ImageName.untagged(text);
        Matcher ecr = ECR.matcher(name);
        name = ecr.matches() ? ecr.group(1) + "*" + ecr.group(2) : name;
        if (name.indexOf('.') < 0 || name.indexOf('.') > name.indexOf('/')) {
            return;
        }
        forms.add(name);
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            forms.add(name.substring(0, slash));
        }
    }
}
