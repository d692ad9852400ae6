package dev.cordon.descriptor;

/**
 * Bounds that hold for every descriptor. They are far above what people write, and low enough that a hostile file costs
 * a moment and not the heap.
 */
public final class Limits {

    /** Bytes of a file that is read as a whole. Plan files are streamed and may be larger. */
    public static final long FILE_BYTES = 32L << 20;

    /** Levels of nesting in any syntax; in HCL, where Terraform allows more, what the stack of any thread holds. */
    public static final int DEPTH = 200;

    /** Levels of nesting in HCL; Terraform itself runs out of stack between 10,000 and 100,000 brackets. */
    public static final int DEPTH_OF_HCL = 20_000;

    /** Nodes of one file after aliases are expanded. */
    public static final int NODES = 1_000_000;

    private Limits() {}
}
