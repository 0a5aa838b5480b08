package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.diagnose.rule.Arrivals.Arrival;

import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of the input are NaN or infinite, or a layer before the first weights makes them so. */
final class NotFiniteInput implements Rule {

    @Override
    public String id() {
        return "input-not-finite";
    }

    @Override
    public String title() {
        return "NaN in the input";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return given(file).or(() -> made(file));
    }

    private Optional<Finding> given(CaseFile file) {
        return Stream.concat(file.training().stream(), file.validation().stream())
                .map(DataFacts::inputs)
                .flatMap(inputs -> inputs.stream().filter(input -> input.notFinite() > 0))
                .findFirst()
                .map(this::ofData);
    }

    private Finding ofData(PixelFacts input) {
        return Finding.of(this, Severity.ERROR)
                .at("input " + input.input())
                .saw(
                        Say.of(
                                "%,d numbers are NaN or infinite (sound data: 0), first in %s",
                                input.notFinite(), String.join(", ", input.strange())))
                .because("one such number makes every weight it reaches NaN in one step")
                .fix("correct these examples, or leave them out by data.subset(...)")
                .build();
    }

    private Optional<Finding> made(CaseFile file) {
        Arrivals arrivals = new Arrivals(file);
        return arrivals.all().stream()
                .filter(it -> arrivals.scale(it).filter(scale -> !scale.isFinite()).isPresent())
                .findFirst()
                .map(this::ofLayer);
    }

    private Finding ofLayer(Arrival arrival) {
        return Finding.of(this, Severity.ERROR)
                .at(arrival.from())
                .saw(
                        Say.of(
                                "%s gives NaN or infinite numbers for the first batch, before any"
                                        + " weight; the data itself has none",
                                arrival.from()))
                .because(
                        Say.of(
                                "what %s does with the input is not defined for all of it",
                                arrival.from()))
                .fix("correct the layer's arguments: a scale of 0, the logarithm or root of 0")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.training().isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        return "no NaN in the input";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
