package dev.cordon.platform.arm.deployment;

import dev.cordon.platform.arm.function.Place;
import dev.cordon.platform.arm.template.Template;

/** At which level a template is deployed, by the schema that it names. */
final class Levels {

    private Levels() {}

    static Place.Level of(Template template) {
        String schema = template.schema();
        if (schema.contains("/subscriptiondeploymenttemplate.json")) {
            return Place.Level.SUBSCRIPTION;
        }
        if (schema.contains("/managementgroupdeploymenttemplate.json")) {
            return Place.Level.MANAGEMENT_GROUP;
        }
        return schema.contains("/tenantdeploymenttemplate.json") ? Place.Level.TENANT : Place.Level.RESOURCE_GROUP;
    }
}
