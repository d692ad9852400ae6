package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that name resources, and ask for what they are. */
final class ResourceFunctions {

    private ResourceFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("resourceId", ResourceFunctions::resourceId);
        all.add("subscriptionResourceId", ResourceFunctions::subscriptionResourceId);
        all.add("tenantResourceId", call -> id(call, "", 0));
        all.add("managementGroupResourceId", ResourceFunctions::managementGroupResourceId);
        all.add("extensionResourceId", ResourceFunctions::extensionResourceId);
        all.add("reference", call -> call.scope().reference(call.argument(0), call.location()));
        all.add("references", call -> call.scope().reference(call.argument(0), call.location()));
        all.add("resourceInfo", call -> call.scope().reference(call.argument(0), call.location()));
    }

    /** {@code resourceId([subscription], [group], type, name…)}: the type is the first with a slash. */
    private static Term resourceId(Invocation call) {
        int type = type(call);
        Place place = call.scope().place();
        Term subscription = type > 1 ? call.argument(0) : place.subscriptionId(call.location());
        Term group = type > 0 ? call.argument(type - 1) : place.resourceGroupName(call.location());
        TextParts parts = new TextParts(call.budget(), call.location());
        parts.add("/subscriptions/");
        parts.add(subscription);
        if (type > 0 || place.level() == Place.Level.RESOURCE_GROUP) {
            parts.add("/resourceGroups/");
            parts.add(group);
        }
        return id(call, parts, type);
    }

    private static Term subscriptionResourceId(Invocation call) {
        int type = type(call);
        TextParts parts = new TextParts(call.budget(), call.location());
        parts.add("/subscriptions/");
        parts.add(type > 0 ? call.argument(0) : call.scope().place().subscriptionId(call.location()));
        return id(call, parts, type);
    }

    private static Term managementGroupResourceId(Invocation call) {
        int type = type(call);
        TextParts parts = new TextParts(call.budget(), call.location());
        parts.add("/providers/Microsoft.Management/managementGroups/");
        parts.add(type > 0 ? call.argument(0) : call.unknown("the management group is that of the deployment"));
        return id(call, parts, type);
    }

    private static Term extensionResourceId(Invocation call) {
        TextParts parts = new TextParts(call.budget(), call.location());
        parts.add(call.argument(0));
        return id(call, parts, 1);
    }

    private static Term id(Invocation call, String start, int type) {
        TextParts parts = new TextParts(call.budget(), call.location());
        parts.add(start);
        return id(call, parts, type);
    }

    private static Term id(Invocation call, TextParts parts, int type) {
        @Nullable String text = call.text(type);
        if (text == null || text.indexOf('/') < 0) {
            return call.undecided("the type of the resource is not known");
        }
        String[] segments = text.split("/");
        List<Term> names = call.arguments().subList(type + 1, call.count());
        parts.add("/providers/" + segments[0]);
        for (int i = 1; i < segments.length; i++) {
            parts.add("/" + segments[i] + "/");
            parts.add(i <= names.size() ? names.get(i - 1) : call.unknown("the id lacks a name"));
        }
        return ResourceIds.refine(parts.build(), call.scope().place());
    }

    private static int type(Invocation call) {
        for (int i = 0; i < call.count(); i++) {
            @Nullable String text = Terms.textOf(call.argument(i));
            if (text != null && text.indexOf('/') > 0 && text.indexOf('.') > 0) {
                return i;
            }
        }
        return 0;
    }
}
