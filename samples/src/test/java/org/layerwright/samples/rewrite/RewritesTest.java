package org.layerwright.samples.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.Model;
import org.layerwright.processor.optimize.Claim;
import org.layerwright.processor.optimize.NetworkOptimizer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every rewrite keeps what it claims: the network that is rewritten and the same network as
 * declared have the same weights, and from the same values give the same results, gradients and
 * sights within the claim's bound. Where a precondition fails nothing is rewritten.
 */
final class RewritesTest {
    private static final Map<String, Claim> CLAIMS = NetworkOptimizer.claims();
    private static final List<RewriteCase> CASES = RewriteCases.all().toList();
    private static final Twins REWRITTEN = Twins.compile(CASES, true);
    private static final Twins DECLARED = Twins.compile(CASES, false);

    static Stream<RewriteCase> all() {
        return CASES.stream();
    }

    static Stream<RewriteCase> rewritten() {
        return CASES.stream().filter(each -> !each.rewrites().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void rewritesAreMadeWhereTheirPreconditionHolds(RewriteCase each) {
        assertThat(REWRITTEN.told(each, CLAIMS.keySet())).isEqualTo(each.rewrites());
        assertThat(DECLARED.told(each, CLAIMS.keySet())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rewritten")
    void claimsAreKept(RewriteCase each) {
        double bound =
                each.rewrites().stream()
                        .mapToDouble(name -> Objects.requireNonNull(CLAIMS.get(name)).bound())
                        .max()
                        .orElseThrow();
        try (Model rewritten = REWRITTEN.create(each);
                Model declared = DECLARED.create(each)) {
            TwinStep expected = TwinStep.of(declared);
            TwinStep actual = TwinStep.of(rewritten);
            assertAlike(actual.values(), expected.values(), bound);
            assertAlike(actual.moved(), expected.moved(), bound);
            assertThat(expected.moved().values()).noneMatch(RewritesTest::isZero);
        }
    }

    @Test
    void eachRewriteIsAmongTheCases() {
        Set<String> covered = new TreeSet<>();
        CASES.forEach(each -> covered.addAll(each.rewrites()));
        assertThat(covered).isEqualTo(new TreeSet<>(CLAIMS.keySet()));
    }

    private static void assertAlike(
            Map<String, float[]> actual, Map<String, float[]> expected, double bound) {
        // The order, too: it is that of weights in files.
        assertThat(List.copyOf(actual.keySet())).isEqualTo(List.copyOf(expected.keySet()));
        expected.forEach(
                (name, numbers) -> {
                    float largest = 0;
                    for (float number : numbers) {
                        largest = Math.max(largest, Math.abs(number));
                    }
                    assertThat(actual.get(name))
                            .as(name)
                            .containsExactly(numbers, within((float) (bound * largest)));
                });
    }

    private static boolean isZero(float[] steps) {
        for (float step : steps) {
            if (step != 0) {
                return false;
            }
        }
        return true;
    }
}
