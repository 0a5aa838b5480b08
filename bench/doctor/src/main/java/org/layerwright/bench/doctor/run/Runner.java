package org.layerwright.bench.doctor.run;

import org.layerwright.Model;
import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.net.CompiledNet;
import org.layerwright.bench.doctor.net.NetCompiler;
import org.layerwright.bench.doctor.trial.Setup;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;

import java.util.List;
import java.util.function.Supplier;

/** Does runs, one after the other. */
public final class Runner {
    private static final double NANOS = 1e-9;
    private final NetCompiler compiler = new NetCompiler();

    /** One. */
    public Ran run(Setup setup, long seed) {
        CompiledNet net = compiler.compile(setup.net());
        if (!net.works()) {
            return new Ran(setup.name(), seed, net.said(), "", List.of(), "", Double.NaN, 0);
        }
        try {
            return trained(setup, net, seed);
        } catch (DataException e) {
            return new Ran(
                    setup.name(),
                    seed,
                    net.said(),
                    String.valueOf(e.getMessage()),
                    List.of(),
                    "",
                    Double.NaN,
                    0);
        }
    }

    private static Ran trained(Setup setup, CompiledNet net, long seed) {
        Parts parts = setup.data().apply(seed);
        ArrayDataset training = parts.trainingData();
        ArrayDataset validation = parts.validationData();
        try (Model model = net.create(seed)) {
            long start = System.nanoTime();
            History history =
                    model.fit(
                            training,
                            FitOptions.epochs(setup.plan().epochs())
                                    .batchSize(setup.plan().batch())
                                    .seed(seed)
                                    .validation(validation)
                                    .callbacks(
                                            setup.plan().callbacks().stream()
                                                    .map(Supplier::get)
                                                    .toArray(Callback[]::new)));
            double seconds = (System.nanoTime() - start) * NANOS;
            boolean single = model.info().outputs().get(0).labelKind() == LabelKind.SINGLE_LABEL;
            return new Ran(
                    setup.name(),
                    seed,
                    net.said(),
                    "",
                    history.epochs().stream().map(EpochResult::values).toList(),
                    history.stopReason(),
                    Skill.of(model, validation, parts.validation(), single),
                    seconds);
        }
    }
}
