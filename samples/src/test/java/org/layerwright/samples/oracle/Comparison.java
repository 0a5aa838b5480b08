package org.layerwright.samples.oracle;

import org.assertj.core.api.SoftAssertions;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Sets numbers beside a golden's, notes their error in the table, and asserts in the end. */
final class Comparison {
    private final Golden golden;
    private final ErrorTable table;
    private final SoftAssertions softly = new SoftAssertions();

    Comparison(Golden golden, ErrorTable table) {
        this.golden = golden;
        this.table = table;
    }

    void of(Quantity quantity, String what, Numbers expected, Numbers actual) {
        softly.assertThat(actual.shape())
                .as("%s: shape of %s", golden.id(), what)
                .isEqualTo(expected.shape());
        if (expected.sameShape(actual)) {
            double error = expected.errorOf(actual);
            double bound = Tolerances.of(golden, quantity);
            if (bound == Tolerances.USUAL) {
                table.add(golden, quantity, error);
            } else {
                softly.assertThat(error)
                        .as("%s: %s needs no wider bound", golden.id(), what)
                        .isGreaterThan(Tolerances.USUAL);
            }
            softly.assertThat(error)
                    .as("%s: error of %s: expected %s, was %s", golden.id(), what, expected, actual)
                    .isLessThanOrEqualTo(bound);
        }
    }

    void ofAll(
            Function<String, Quantity> quantity,
            String what,
            Map<String, Numbers> expected,
            Map<String, Numbers> actual) {
        expected.forEach(
                (name, numbers) ->
                        of(
                                quantity.apply(name),
                                what + name,
                                numbers,
                                Objects.requireNonNull(actual.get(name))));
    }

    <T> void same(String what, T expected, T actual) {
        softly.assertThat(actual).as("%s: %s", golden.id(), what).isEqualTo(expected);
    }

    void assertAll() {
        softly.assertAll();
    }
}
