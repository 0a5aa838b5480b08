package org.layerwright.samples.cli;

import org.layerwright.Model;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code summary}: the network's layers and counts. */
@Command(
        name = "summary",
        description = "Shows the network's layers, shapes and parameter counts.",
        mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
    private final Sample sample;

    SummaryCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() {
        try (Model model = sample.model(0)) {
            System.out.println(model.summary());
        }
        return 0;
    }
}
