package dev.cordon.rego.compile;

/** One stage of compilation: rewrites the rules, or complains about them. */
interface Pass {
    void run(Compilation compilation);
}
