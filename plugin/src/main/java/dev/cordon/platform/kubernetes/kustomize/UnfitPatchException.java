package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.finding.Location;

/** That a patch cannot be applied to an object; what it would have changed there is not known. */
final class UnfitPatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Location place;

    /** @param path of what would have been changed; empty for the object as a whole */
    UnfitPatchException(String path, String message, Location place) {
        super(message);
        this.path = path;
        this.place = place;
    }

    String path() {
        return path;
    }

    Location place() {
        return place;
    }
}
