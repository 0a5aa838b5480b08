package org.layerwright.bench.doctor.trial;

import static org.layerwright.bench.doctor.trial.Fault.REFUSED;
import static org.layerwright.bench.doctor.trial.Faults.data;
import static org.layerwright.bench.doctor.trial.Faults.fault;

import org.layerwright.bench.doctor.data.Form;
import org.layerwright.bench.doctor.data.Mistakes;

import java.util.List;

/** Faults of the data in runs on drawn shapes. */
public final class ShapeDataFaults {
    private static final long MISTAKE = 77;

    /** All of them. */
    public static final List<Fault> ALL =
            List.of(
                    data(
                            "F16",
                            "labels shuffled",
                            ShapeSetups.CNN_LONG,
                            parts -> parts.training(Mistakes.shuffledLabels(MISTAKE)),
                            "labels-unrelated"),
                    data(
                            "F17",
                            "labels shifted by a row",
                            ShapeSetups.CNN_LONG,
                            parts -> parts.training(Mistakes::shiftedLabels),
                            "labels-unrelated"),
                    data(
                            "F18",
                            "one class only",
                            ShapeSetups.CNN,
                            parts -> parts.training(Mistakes::oneClass),
                            "missing-label",
                            REFUSED),
                    data(
                            "F19",
                            "92 % in one class",
                            ShapeSetups.CNN,
                            parts -> parts.both(Mistakes.majority(0.92)),
                            "label-imbalance"),
                    data(
                                    "F23",
                                    "validation not rescaled",
                                    ShapeSetups.CNN_NUMBERS,
                                    parts -> parts.validationAs(ShapeSetups.AS_IT_IS),
                                    "parts-differ",
                                    "validation-differs")
                            .latent(),
                    data(
                            "F44",
                            "validation not standardised",
                            ShapeSetups.CNN_STANDARDISED,
                            parts -> parts.validationAs(ShapeSetups.AS_IT_IS),
                            "parts-differ",
                            "validation-differs"),
                    data(
                            "F24",
                            "validation classes one off",
                            ShapeSetups.CNN,
                            parts -> parts.validation(Mistakes::rotatedClasses),
                            "classes-permuted"),
                    data(
                                    "F25",
                                    "validation pictures among the training pictures",
                                    ShapeSetups.CNN,
                                    Mistakes::leaked,
                                    "leak")
                            .latent(),
                    data(
                                    "F26",
                                    "half of the pictures twice",
                                    ShapeSetups.CNN,
                                    parts -> parts.training(Mistakes::duplicated),
                                    "duplicates")
                            .latent(),
                    data(
                            "F33",
                            "all pictures black",
                            ShapeSetups.CNN,
                            parts -> parts.both(Mistakes::black),
                            "constant-input",
                            REFUSED),
                    data(
                            "F34",
                            "60 % of the labels drawn anew",
                            ShapeSetups.CNN_LONG,
                            parts -> parts.both(Mistakes.wrongLabels(0.6, MISTAKE)),
                            "label-noise"),
                    data(
                            "F39",
                            "one number that is none",
                            ShapeSetups.CNN_NUMBERS,
                            parts -> parts.as(Form.withNaN(1 / 255.0)),
                            "input-not-finite",
                            REFUSED),
                    fault(
                            "F38",
                            "90 pictures, 40 passes",
                            ShapeSetups.CNN,
                            setup ->
                                    setup.data(parts -> parts.training(Mistakes.first(90)))
                                            .epochs(40),
                            "overfit"),
                    fault(
                            "F43",
                            "60 pictures, MLP",
                            ShapeSetups.MLP,
                            setup ->
                                    setup.data(parts -> parts.training(Mistakes.first(60)))
                                            .epochs(60),
                            "overfit"));

    private ShapeDataFaults() {}
}
