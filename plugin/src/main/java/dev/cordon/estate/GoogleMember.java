package dev.cordon.estate;

/**
 * A member of a Google IAM policy: {@code user:a@b.example}, {@code domain:b.example}, {@code principalSet://…}.
 *
 * @param kind of the principal, or of the boundary where the member is a whole one
 * @param project in which the principal lies; empty where the member does not say
 */
record GoogleMember(String kind, String name, String project) {

    private static final String MEMBER = "google:member";
    private static final String PROJECT = "google:project";
    private static final String SERVICE_ACCOUNTS = ".iam.gserviceaccount.com";
    private static final String WORKLOADS = ".svc.id.goog";

    static GoogleMember of(String text) {
        String member = text.startsWith("deleted:") ? text.substring("deleted:".length()) : text;
        int colon = member.indexOf(':');
        String type = colon < 0 ? "" : member.substring(0, colon);
        String name = member.substring(colon + 1);
        return switch (type) {
            case "domain" -> new GoogleMember("google:domain", name, "");
            case "projectOwner", "projectEditor", "projectViewer" -> new GoogleMember(PROJECT, name, "");
            case "serviceAccount" -> serviceAccount(name);
            case "principal", "principalSet" -> federated(name);
            default -> new GoogleMember(MEMBER, name, "");
        };
    }

    boolean isBoundary() {
        return kind.equals(PROJECT) || kind.equals("google:organization") || kind.equals("google:folder");
    }

    /** Google's own agents lie in projects of Google's. */
    private static GoogleMember serviceAccount(String name) {
        int workload = name.indexOf(WORKLOADS);
        if (workload >= 0) {
            return new GoogleMember(MEMBER, name, name.substring(0, workload));
        }
        int at = name.indexOf('@');
        boolean named = at >= 0 && name.endsWith(SERVICE_ACCOUNTS);
        String project = named ? name.substring(at + 1, name.length() - SERVICE_ACCOUNTS.length()) : "";
        return new GoogleMember(MEMBER, name, project.startsWith("gcp-sa-") ? "" : project);
    }

    /** {@code //iam.googleapis.com/projects/1/…/workloadIdentityPools/p}, {@code //cloudresourcemanager…/folders/2}. */
    private static GoogleMember federated(String name) {
        if (name.startsWith("//cloudresourcemanager.googleapis.com/")) {
            String[] parts = name.split("/", -1);
            String scope = parts.length > 4 ? parts[3] : "";
            switch (scope) {
                case "projects":
                    return new GoogleMember(PROJECT, parts[4], "");
                case "folders":
                    return new GoogleMember("google:folder", parts[4], "");
                case "organizations":
                    return new GoogleMember("google:organization", parts[4], "");
                default:
                    break;
            }
        }
        return new GoogleMember(MEMBER, name, GoogleNames.project(name));
    }
}
