package dev.cordon.maven;

import org.apache.maven.execution.MavenSession;

/**
 * Lets a piece of work be done once in a build, though every module that inherits the goal asks for it, perhaps on
 * several threads. Kept with the session, so that a later build in the same process starts afresh.
 */
final class OncePerSession {

    private final MavenSession session;

    OncePerSession(MavenSession session) {
        this.session = session;
    }

    /** Whether the caller is the first that asks for this work, and so has to do it. */
    boolean claim(Object work) {
        String key = OncePerSession.class.getName() + ' ' + work;
        return session.getRepositorySession().getData().set(key, null, Boolean.TRUE);
    }
}
