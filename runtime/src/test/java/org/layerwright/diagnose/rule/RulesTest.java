package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.diagnose.evidence.CaseFile;

import java.util.List;
import java.util.Optional;

/** What holds for every rule. */
final class RulesTest {

    @Test
    void idsAreTheirs() {
        assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Rules.ALL).extracting(Rule::id).containsAll(Rules.SUSPECTS);
        assertThat(Rules.ALL).allMatch(it -> it.id().matches("[a-z]+(-[a-z]+)*"));
    }

    /**
     * Rules are asked before the first step, after one, and after an epoch without anything else.
     */
    @Test
    void littleIsKnownOfABeginning() {
        List<CaseFile> beginnings =
                List.of(
                        Cases.of("Cnn").file(),
                        Cases.of("Cnn").step(1.7).file(),
                        Cases.of("Cnn").epochs(0.1, 1.6, 1.6).file());
        for (CaseFile file : beginnings) {
            for (Rule rule : Rules.ALL) {
                assertThat(rule.examine(file).filter(it -> it.severity() != Severity.NOTE))
                        .as(rule.id())
                        .isEmpty();
                if (rule.canTell(file)) {
                    assertThat(rule.ruledOut(file)).as(rule.id()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void lateBloomersAreNeverAccused(int epochs) {
        CaseFile file =
                Cases.lateBloomer(epochs)
                        .builder()
                        .start(Cases.start(Cases.healthyLayers()))
                        .build();
        for (Rule rule : Rules.ALL) {
            assertThat(rule.examine(file).map(Finding::severity))
                    .as(rule.id())
                    .isNotEqualTo(Optional.of(Severity.ERROR))
                    .isNotEqualTo(Optional.of(Severity.WARNING));
        }
        assertThat(Cases.ask("not-learning-yet", file)).isPresent();
    }
}
