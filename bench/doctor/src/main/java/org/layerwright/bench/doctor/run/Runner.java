package org.layerwright.bench.doctor.run;

import org.layerwright.Model;
import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.net.CompiledNet;
import org.layerwright.bench.doctor.net.NetCompiler;
import org.layerwright.bench.doctor.trial.Setup;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.diagnose.Doctor;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.Callback;
import org.layerwright.train.FitOptions;

import java.util.function.Supplier;

/** Does runs, one after the other. */
public final class Runner {
    private static final double NANOS = 1e-9;

    private final NetCompiler compiler = new NetCompiler();

    /** One. */
    public Ran run(Setup setup, long seed) {
        CompiledNet net = compiler.compile(setup.net());
        if (!net.works()) {
            return Ran.forbidden(setup.name(), seed, net.said());
        }
        try {
            return trained(setup, net, seed);
        } catch (DataException e) {
            return Ran.refused(setup.name(), seed, net.said(), String.valueOf(e.getMessage()));
        }
    }

    private static Ran trained(Setup setup, CompiledNet net, long seed) {
        Parts parts = setup.data().apply(seed);
        ArrayDataset training = parts.trainingData();
        ArrayDataset validation = parts.validationData();
        Doctor doctor = Doctor.watching().whateverItCosts();
        Onlooker onlooker = new Onlooker(doctor);
        try (Model model = net.create(seed)) {
            long start = System.nanoTime();
            model.fit(training, options(setup, validation, seed).watch(doctor, onlooker));
            double seconds = (System.nanoTime() - start) * NANOS;
            boolean single = model.info().outputs().get(0).labelKind() == LabelKind.SINGLE_LABEL;
            return new Ran(
                    setup.name(),
                    seed,
                    net.said(),
                    "",
                    Skill.of(model, validation, parts.validation(), single),
                    seconds,
                    doctor.caseFile(),
                    onlooker.moments());
        }
    }

    private static FitOptions options(Setup setup, ArrayDataset validation, long seed) {
        return FitOptions.epochs(setup.plan().epochs())
                .batchSize(setup.plan().batch())
                .seed(seed)
                .validation(validation)
                .callbacks(
                        setup.plan().callbacks().stream()
                                .map(Supplier::get)
                                .toArray(Callback[]::new));
    }
}
