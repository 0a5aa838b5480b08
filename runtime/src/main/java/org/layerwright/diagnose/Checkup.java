package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.train.WatchedRun;

/** What the doctor says before a run; see {@code Model.checkup}. */
public final class Checkup {
    private Checkup() {}

    /** Looks at the data and the network, trains a copy on a few examples, and asks all rules. */
    public static Diagnosis of(WatchedRun run) {
        Recorder recorder = new Recorder(run, Pace.unbounded());
        CaseFile.Builder file = recorder.file().toBuilder();
        Preliminaries.memorization(run).ifPresent(file::memorization);
        return Diagnosis.of(file.build(), Rules.ALL);
    }
}
