package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** All units of a layer begin the same, so that they get the same gradient and stay the same. */
final class IdenticalUnits implements Rule {

    @Override
    public String id() {
        return "identical-units";
    }

    @Override
    public String title() {
        return "units that are all the same";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start()
                .filter(start -> !start.sameUnits().isEmpty())
                .map(
                        start ->
                                Finding.of(this, Severity.ERROR)
                                        .at(String.join(", ", start.sameUnits()))
                                        .saw(
                                                Say.of(
                                                        "%s: the weights of all units are equal before"
                                                                + " the first step (deviation 0; drawn"
                                                                + " at random it is above 0)",
                                                        String.join(", ", start.sameUnits())))
                                        .because(
                                                "units that begin the same learn the same: the layer"
                                                        + " works as one unit")
                                        .fix(
                                                "@HeNormal, or @GlorotUniform, in place of a constant"
                                                        + " kernel")
                                        .build());
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().isPresent();
    }
}
