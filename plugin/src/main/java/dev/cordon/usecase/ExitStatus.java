package dev.cordon.usecase;

/** How a task ended, as a process says it. Where two apply, the greater code wins. */
public enum ExitStatus {
    /** The policies hold in what was read. */
    HOLDS(0),
    /** The policies say no. */
    FAILS(1),
    /** Cordon could not do its job; never a pass, under no gate. */
    CANNOT(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The exit code of the command. */
    public int code() {
        return code;
    }
}
