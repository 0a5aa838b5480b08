package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;

import java.util.Comparator;
import java.util.Optional;

/** So many weights for so few examples that learning by heart is easier than learning. */
final class Capacity implements Rule {
    private static final double MANY = 1_000;

    @Override
    public String id() {
        return "capacity";
    }

    @Override
    public String title() {
        return "many weights for few examples";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        NetworkInfo network = file.plan().network();
        return file.training()
                .filter(data -> network.trainableParameters() > MANY * data.examples())
                .map(data -> finding(network, data.examples()));
    }

    private Finding finding(NetworkInfo network, int examples) {
        LayerInfo largest =
                network.layers().stream()
                        .max(Comparator.comparingLong(LayerInfo::trainableParameters))
                        .orElseThrow();
        return Finding.of(this, Severity.NOTE)
                .at(largest.name())
                .saw(
                        Say.of(
                                "%,d weights for %,d examples: %,d an example (few enough: 1,000)",
                                network.trainableParameters(),
                                examples,
                                network.trainableParameters() / examples))
                .saw(
                        Say.of(
                                "%s of them are in %s",
                                Say.percent(
                                        (double) largest.trainableParameters()
                                                / network.trainableParameters()),
                                largest.name()))
                .because("it can learn every example by heart; validation tells whether it does")
                .fix("@GlobalAveragePooling2D in place of @Flatten, or fewer units")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return false;
    }
}
