package dev.cordon.rego.plan;

/** Ends a chain of which only one solution is wanted. */
public final class FoundSink extends Step {
    @Override
    public boolean execute(Frame frame) {
        return true;
    }
}
