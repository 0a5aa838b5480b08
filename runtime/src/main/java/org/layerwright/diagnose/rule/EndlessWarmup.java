package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** The run is over before the rate is what it was meant to be: L27 of the catalogue. */
final class EndlessWarmup implements Rule {
    @Override
    public String id() {
        return "warmup-too-long";
    }

    @Override
    public String title() {
        return "warm-up longer than the run";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.plan().onlyRises() ? Optional.of(finding(file)) : Optional.empty();
    }

    private Finding finding(CaseFile file) {
        long steps = (long) file.plan().epochs() * file.plan().stepsPerEpoch();
        return Finding.of(this, Severity.WARNING)
                .at("the schedule")
                .saw(
                        Say.of(
                                "the rate rises from the first of %,d steps to the last (usual: in"
                                        + " the first tenth)",
                                steps))
                .because("what comes after the warm-up is never reached")
                .fix(Say.of("@Warmup(%d), in steps, or more epochs", Math.max(1, steps / 10)))
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.plan().scheduled();
    }
}
