package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** Training waits for pictures: R33 of the catalogue. */
final class InputBound implements Rule {
    private static final String SHARE = "input_wait_share";

    private static final double MOST = 0.5;

    @Override
    public String id() {
        return "input-bound";
    }

    @Override
    public String title() {
        return "waiting for input";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return share(file).isPresent();
    }

    /** Of the last epoch; the first one's decodes pictures that later ones find ready. */
    private static Optional<Double> share(CaseFile file) {
        return file.epochs().size() < 2
                ? Optional.empty()
                : new Course(file).last().map(it -> it.values().get(SHARE));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return share(file)
                .filter(it -> it > MOST)
                .map(
                        it ->
                                Finding.of(this, Severity.NOTE)
                                        .saw(
                                                Say.of(
                                                        "%s of the last epoch was spent waiting for"
                                                                + " pictures",
                                                        Say.percent(it)))
                                        .because("reading and decoding take longer than training")
                                        .fix("FitOptions.cache(Cache.disk(folder))")
                                        .fix("pictures stored at the size the network takes")
                                        .build());
    }
}
