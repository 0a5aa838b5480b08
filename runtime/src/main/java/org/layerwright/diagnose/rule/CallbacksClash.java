package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;

import java.util.Optional;
import java.util.stream.Stream;

/** The run ends before the rate can be cut, or the rate may be cut before learning begins. */
final class CallbacksClash implements Rule {
    private static final String PLATEAU = "ReduceLrOnPlateau";
    private static final String STOPPING = "EarlyStopping";

    /** Late bloomers learn nothing for so many epochs. */
    private static final int EARLY = 4;

    @Override
    public String id() {
        return "callbacks-clash";
    }

    @Override
    public String title() {
        return "callbacks that defeat each other";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return plateaus(file)
                .flatMap(plateau -> tooLate(file, plateau).stream())
                .findFirst()
                .or(
                        () ->
                                plateaus(file)
                                        .filter(plateau -> waits(plateau) < EARLY)
                                        .findFirst()
                                        .map(this::tooEarly));
    }

    private static Stream<CallbackFacts> plateaus(CaseFile file) {
        return file.plan().callbacks().stream().filter(it -> it.kind().equals(PLATEAU));
    }

    /** A patience of 0 means 1, as the callbacks say. */
    private static int waits(CallbackFacts callback) {
        return Math.max(1, callback.patience());
    }

    private Optional<Finding> tooLate(CaseFile file, CallbackFacts plateau) {
        return file.plan().callbacks().stream()
                .filter(it -> it.kind().equals(STOPPING))
                .filter(it -> it.monitor().equals(plateau.monitor()))
                .filter(it -> waits(it) <= waits(plateau))
                .findFirst()
                .map(stopping -> defeated(plateau, stopping));
    }

    private Finding defeated(CallbackFacts plateau, CallbackFacts stopping) {
        return Finding.of(this, Severity.WARNING)
                .at(PLATEAU)
                .saw(
                        Say.of(
                                "ReduceLrOnPlateau waits %d epochs, EarlyStopping %d: the run ends"
                                        + " before a lower rate can help (sound: half as long)",
                                waits(plateau), waits(stopping)))
                .because(Say.of("both watch %s, and count the same epochs", plateau.monitor()))
                .fix(
                        Say.of(
                                "EarlyStopping.on(\"%s\").patience(%d)",
                                stopping.monitor(), 2 * waits(plateau) + 1))
                .build();
    }

    private Finding tooEarly(CallbackFacts plateau) {
        return Finding.of(this, Severity.NOTE)
                .at(PLATEAU)
                .saw(
                        Say.of(
                                "ReduceLrOnPlateau may cut the rate after epoch %d; networks that"
                                        + " begin late begin in epoch 3 to 8",
                                1 + waits(plateau)))
                .because("a rate that is cut before learning begins keeps it from beginning")
                .fix(Say.of("ReduceLrOnPlateau.on(\"%s\").patience(5)", plateau.monitor()))
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return plateaus(file).findAny().isPresent();
    }
}
