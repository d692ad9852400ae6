package dev.cordon.register;

import java.util.List;

/**
 * What the business sees.
 *
 * @param serves restricted systems that it serves
 * @param data whether it holds restricted data itself ({@code primary}), a copy ({@code derived}) or {@code none}
 * @param match selectors, any of which may fit
 */
public record Service(
        String id,
        String title,
        String owner,
        String operator,
        List<String> serves,
        String data,
        List<String> tenants,
        List<String> dependsOn,
        List<Selector> match) {

    public Service {
        title = Defaults.text(title, id);
        operator = Defaults.text(operator, owner);
        serves = Defaults.sorted(serves);
        data = Defaults.text(data, "primary");
        tenants = Defaults.sorted(tenants);
        dependsOn = Defaults.sorted(dependsOn);
        match = Defaults.list(match);
    }
}
