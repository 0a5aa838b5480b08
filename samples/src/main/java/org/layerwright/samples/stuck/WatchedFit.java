package org.layerwright.samples.stuck;

import org.layerwright.Model;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.diagnose.Doctor;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.Watcher;

import java.util.ArrayList;
import java.util.List;

/**
 * A training that the doctor watched.
 *
 * @param history its epochs
 * @param byEpoch what the doctor said after each
 * @param diagnosis what the doctor says at the end
 */
record WatchedFit(History history, List<Diagnosis> byEpoch, Diagnosis diagnosis) {

    WatchedFit {
        byEpoch = List.copyOf(byEpoch);
    }

    /** Trains, and measures so often that the diagnosis is the same on a busy machine. */
    static WatchedFit of(Model model, Split<ImageDataset> split, FitOptions options) {
        Doctor doctor = Doctor.watching().whateverItCosts();
        List<Diagnosis> byEpoch = new ArrayList<>();
        Watcher minutes =
                new Watcher() {
                    @Override
                    public void epochEnd(EpochResult result, WeightValues weights) {
                        byEpoch.add(doctor.diagnosis());
                    }
                };
        History history =
                model.fit(
                        split.train(),
                        options.validation(split.validation()).watch(doctor, minutes));
        return new WatchedFit(history, byEpoch, doctor.diagnosis());
    }

    /** The cause that was named after each epoch; empty where none was. */
    List<String> causes() {
        return byEpoch.stream().map(it -> it.cause().map(Finding::id).orElse("")).toList();
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
