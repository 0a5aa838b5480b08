package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Arrivals.Arrival;
import org.layerwright.diagnose.rule.Arrivals.Scale;

import java.util.List;
import java.util.Optional;

/** What reaches the first weights is much larger or smaller than initializers reckon with. */
final class InputScale implements Rule {
    private static final double LARGE_DEVIATION = 10;
    private static final double LARGE_MEAN = 20;
    private static final double SMALL_DEVIATION = 0.01;

    @Override
    public String id() {
        return "input-range";
    }

    @Override
    public String title() {
        return "input out of range";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Arrivals arrivals = new Arrivals(file);
        return arrivals.all().stream()
                .filter(arrival -> !arrival.normalized())
                .flatMap(
                        arrival ->
                                arrivals
                                        .scale(arrival)
                                        .filter(InputScale::isOut)
                                        .map(scale -> finding(file, arrival, scale))
                                        .stream())
                .findFirst();
    }

    private static boolean isOut(Scale scale) {
        return scale.isFinite() && (isLarge(scale) || isSmall(scale));
    }

    private static boolean isLarge(Scale scale) {
        return scale.deviation() > LARGE_DEVIATION || Math.abs(scale.mean()) > LARGE_MEAN;
    }

    private static boolean isSmall(Scale scale) {
        return scale.deviation() < SMALL_DEVIATION;
    }

    private Finding finding(CaseFile file, Arrival arrival, Scale scale) {
        boolean adapts = !file.plan().optimizer().equals("Sgd");
        boolean large = isLarge(scale);
        return Finding.of(this, adapts ? Severity.WARNING : Severity.ERROR)
                .at(arrival.to().name())
                .saw(
                        Say.of(
                                "%s gets numbers of mean %s and deviation %s (usual: mean within 1,"
                                        + " deviation 0.2 to 1)",
                                arrival.to().name(),
                                Say.value(scale.mean()),
                                Say.value(scale.deviation())))
                .because(
                        large
                                ? "they were not rescaled: the first steps are as many times too"
                                        + " large"
                                : "they were scaled twice, or need scaling: hardly any signal enters"
                                        + " the network")
                .fix(
                        large
                                ? "@Rescaling(scale = 1.0 / 127.5, offset = -1) before "
                                        + arrival.to().name()
                                : "scale once: remove one of the steps that divide by 255")
                .fix("or @BatchNormalization before " + arrival.to().name())
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        Arrivals arrivals = new Arrivals(file);
        List<Arrival> all = arrivals.all();
        return !all.isEmpty() && all.stream().allMatch(it -> arrivals.scale(it).isPresent());
    }

    @Override
    public String ruledOut(CaseFile file) {
        Arrivals arrivals = new Arrivals(file);
        Scale first = arrivals.scale(arrivals.all().get(0)).orElseThrow();
        return Say.of(
                "input range is fine (mean %s, deviation %s)",
                Say.value(first.mean()), Say.value(first.deviation()));
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
