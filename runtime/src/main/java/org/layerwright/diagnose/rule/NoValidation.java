package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** Nothing tells learning from learning by heart. */
final class NoValidation implements Rule {

    @Override
    public String id() {
        return "no-validation";
    }

    @Override
    public String title() {
        return "no validation";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training()
                .filter(data -> file.validation().isEmpty())
                .map(
                        data ->
                                Finding.of(this, Severity.NOTE)
                                        .saw(
                                                Say.of(
                                                        "%,d examples to train on, 0 to validate on",
                                                        data.examples()))
                                        .because(
                                                "nothing here tells a network that learns from one that"
                                                        + " learns by heart")
                                        .fix(
                                                "data.split(0.8, seed), and"
                                                        + " FitOptions.validation(split.validation())")
                                        .build());
    }

    @Override
    public boolean canTell(CaseFile file) {
        return false;
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
