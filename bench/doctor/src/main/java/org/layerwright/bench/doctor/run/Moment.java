package org.layerwright.bench.doctor.run;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.WeightChange;

import java.util.List;

/**
 * How much of a run's case was known at one time: of each list the first so many.
 *
 * @param epochs that were done
 * @param steps that were done
 * @param readings that were taken
 * @param rateChanges that had been made
 * @param weightChanges as they were then: later ones take their place in the case
 */
public record Moment(
        int epochs, int steps, int readings, int rateChanges, List<WeightChange> weightChanges) {
    public Moment {
        weightChanges = List.copyOf(weightChanges);
    }

    /** The present one. */
    static Moment of(CaseFile file) {
        return new Moment(
                file.epochs().size(),
                file.steps().size(),
                file.readings().size(),
                file.rateChanges().size(),
                file.weightChanges());
    }

    /** What was known then. */
    CaseFile within(CaseFile all) {
        CaseFile.Builder file =
                CaseFile.of(all.plan())
                        .baselines(all.baselines())
                        .steps(all.steps().subList(0, steps))
                        .readings(all.readings().subList(0, readings))
                        .epochs(all.epochs().subList(0, epochs))
                        .rateChanges(all.rateChanges().subList(0, rateChanges))
                        .weightChanges(weightChanges);
        all.training().ifPresent(file::training);
        all.validation().ifPresent(file::validation);
        all.leak().ifPresent(file::leak);
        all.start().ifPresent(file::start);
        return file.build();
    }
}
