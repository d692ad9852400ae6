package dev.cordon.usecase.check;

import dev.cordon.policy.PolicySet;
import dev.cordon.usecase.check.Provenance.Source;
import java.util.List;

/** Compiled policies and where they came from. */
record LoadedPolicies(PolicySet set, List<Source> sources) {}
