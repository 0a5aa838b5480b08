package org.layerwright.data.report;

import org.layerwright.data.survey.DataSurvey;
import org.layerwright.data.survey.LabelStatistics;
import org.layerwright.report.HeatTable;
import org.layerwright.report.Numbers;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Which labels come together.
 *
 * @param survey the data
 * @param shown the labels that are shown: all, or the most frequent
 */
record CoOccurrence(DataSurvey survey, List<Integer> shown) {
    private static final int MOST = 25;

    /** A lift of so much has the strongest ground. */
    private static final double STRONG_LIFT = 3;

    static CoOccurrence of(DataSurvey survey) {
        Comparator<Integer> byCount = Comparator.comparingInt(label -> survey.whole().count(label));
        List<Integer> shown =
                IntStream.range(0, survey.labels().size())
                        .boxed()
                        .sorted(byCount.reversed())
                        .limit(MOST)
                        .sorted()
                        .toList();
        return new CoOccurrence(survey, shown);
    }

    /** Whether any example has two labels. */
    boolean any() {
        return survey.whole().labelsAnExample().size() > 2;
    }

    /** What the tables show. */
    String explanation() {
        String which =
                shown.size() < survey.labels().size()
                        ? "The " + MOST + " most frequent labels. "
                        : "";
        return which
                + "How many examples have the labels of row and column; the stronger the ground, the"
                + " larger the share of those with either that have both (Jaccard index).";
    }

    /** Examples with both labels. */
    HeatTable counts() {
        LabelStatistics whole = survey.whole();
        return table(
                (a, b) -> Numbers.count(whole.together().get(a).get(b)),
                (a, b) -> a.equals(b) ? 0 : whole.jaccard(a, b));
    }

    /** What {@link #lift} shows. */
    String liftExplanation() {
        return "How many times as often two labels come together as if they were independent (lift):"
                + " above 1 they attract each other, below 1 they shun each other.";
    }

    /** Lift of each pair. */
    HeatTable lift() {
        LabelStatistics whole = survey.whole();
        return table(
                (a, b) -> a.equals(b) ? "" : Numbers.fixed(whole.lift(a, b), 2),
                (a, b) -> a.equals(b) ? 0 : whole.lift(a, b) / STRONG_LIFT);
    }

    private HeatTable table(
            BiFunction<Integer, Integer, String> text,
            BiFunction<Integer, Integer, Double> strength) {
        return new HeatTable(
                shown.stream().map(survey.labels()::get).toList(),
                shown.stream()
                        .map(a -> shown.stream().map(b -> text.apply(a, b)).toList())
                        .toList(),
                shown.stream()
                        .map(a -> shown.stream().map(b -> strength.apply(a, b)).toList())
                        .toList());
    }
}
