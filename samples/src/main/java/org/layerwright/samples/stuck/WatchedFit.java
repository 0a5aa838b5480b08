package org.layerwright.samples.stuck;

import org.layerwright.Model;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.diagnose.Doctor;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;

import java.util.List;

/**
 * A training that the doctor watched.
 *
 * @param history its epochs
 * @param diagnosis what the doctor says after the last
 */
record WatchedFit(History history, Diagnosis diagnosis) {

    /** Trains, and measures so often that the diagnosis is the same on a busy machine. */
    static WatchedFit of(Model model, Split<ImageDataset> split, FitOptions options) {
        Doctor doctor = Doctor.watching().whateverItCosts();
        History history =
                model.fit(split.train(), options.validation(split.validation()).watch(doctor));
        return new WatchedFit(history, doctor.diagnosis());
    }

    /**
     * What part of what there is to know of the validation images' labels the network knew after
     * each epoch.
     */
    List<Double> skills() {
        return diagnosis.file().epochs().stream()
                .map(EpochFacts::validation)
                .map(it -> it.map(Answers::skill).orElse(Double.NaN))
                .toList();
    }
}
