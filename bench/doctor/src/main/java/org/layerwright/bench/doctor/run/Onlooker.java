package org.layerwright.bench.doctor.run;

import org.layerwright.diagnose.Doctor;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.WatchedRun;
import org.layerwright.train.Watcher;

import java.util.ArrayList;
import java.util.List;

/** Looks over the doctor's shoulder: notes how much it knows at each time. */
final class Onlooker implements Watcher {
    private final Doctor doctor;
    private final List<Moment> moments = new ArrayList<>();

    /** To be given to {@code fit} behind the doctor. */
    Onlooker(Doctor doctor) {
        this.doctor = doctor;
    }

    List<Moment> moments() {
        return moments;
    }

    @Override
    public void begin(WatchedRun run) {
        note();
    }

    @Override
    public void epochEnd(EpochResult result, WeightValues weights) {
        note();
    }

    @Override
    public void end(History history) {
        note();
    }

    private void note() {
        moments.add(Moment.of(doctor.caseFile()));
    }
}
