package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.graph.LayerInfo;

import java.util.Optional;

/** A batch that all examples fit into, or a last one of a single example for batch statistics. */
final class OddBatch implements Rule {

    @Override
    public String id() {
        return "odd-batch";
    }

    @Override
    public String title() {
        return "batch size that does not fit the data";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training()
                .filter(data -> file.plan().batchSize() > data.examples())
                .map(data -> tooLarge(file, data))
                .or(
                        () ->
                                file.training()
                                        .filter(data -> endsInOne(file, data))
                                        .flatMap(data -> normalized(file, data)));
    }

    private Finding tooLarge(CaseFile file, DataFacts data) {
        return Finding.of(this, Severity.WARNING)
                .at("batchSize")
                .saw(
                        Say.of(
                                "batches of %,d, but %,d examples: one step an epoch",
                                file.plan().batchSize(), data.examples()))
                .because("epochs then count steps, and are too few")
                .fix(Say.of("FitOptions.batchSize(%d)", Math.max(1, data.examples() / 8)))
                .build();
    }

    private static boolean endsInOne(CaseFile file, DataFacts data) {
        int size = file.plan().batchSize();
        return size > 1 && data.examples() % size == 1;
    }

    /** Where each channel has one value an example, its variance over one example is 0. */
    private Optional<Finding> normalized(CaseFile file, DataFacts data) {
        return file.plan().network().layers().stream()
                .filter(layer -> layer.type().equals("BatchNormalization"))
                .filter(layer -> layer.outputShape().size() == 1)
                .findFirst()
                .map(layer -> ofOne(file, data, layer));
    }

    private Finding ofOne(CaseFile file, DataFacts data, LayerInfo layer) {
        return Finding.of(this, Severity.WARNING)
                .at(layer.name())
                .saw(
                        Say.of(
                                "%,d examples in batches of %d: the last batch of a pass has one"
                                        + " example (usual: 8 or more)",
                                data.examples(), file.plan().batchSize()))
                .because(
                        Say.of(
                                "%s takes its statistics from that one: it gives 0 whatever the"
                                        + " example is",
                                layer.name()))
                .fix(Say.of("FitOptions.batchSize(%d)", file.plan().batchSize() - 1))
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.training().isPresent();
    }
}
