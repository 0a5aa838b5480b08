package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** docs/diagnosis.md has a section for each rule, in the order of depth, and no other. */
final class GuideTest {
    private static final Path GUIDE = Path.of("../docs/diagnosis.md");

    /** What needs no step of training and is told in another part. */
    private static final Set<String> BEFORE_TRAINING =
            Set.of(
                    "input-not-finite",
                    "input-range",
                    "constant-input",
                    "missing-label",
                    "not-shuffled",
                    "identical-units",
                    "dead-at-start",
                    "no-gradient",
                    "loss-at-start",
                    "constant-at-start",
                    "parts-differ",
                    "leak",
                    "cannot-memorize",
                    "contradicting-labels",
                    "duplicates",
                    "priors-differ",
                    "label-imbalance",
                    "odd-batch",
                    "output-bias",
                    "capacity",
                    "no-validation",
                    "baselines");

    private static final Pattern SECTION =
            Pattern.compile("(?m)^### LW-([a-z-]+)\\n(.*?)(?=^##|\\z)", Pattern.DOTALL);

    private static List<MatchResult> sections() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("\n## During training\n");
        int to = guide.indexOf("\n## ", from + 1);
        String part = guide.substring(from, to < 0 ? guide.length() : to + 1);
        return SECTION.matcher(part).results().toList();
    }

    @Test
    void everyRuleHasItsSection() throws IOException {
        List<String> told = sections().stream().map(it -> it.group(1)).toList();
        List<String> rules = Rules.ALL.stream().map(Rule::id).toList();
        assertThat(told).isEqualTo(rules.stream().filter(told::contains).toList());
        assertThat(rules)
                .filteredOn(it -> !told.contains(it))
                .containsExactlyInAnyOrderElementsOf(BEFORE_TRAINING);
    }

    @Test
    void everySectionSaysCauseEvidenceFixAndExample() throws IOException {
        for (MatchResult section : sections()) {
            assertThat(section.group(2))
                    .as(section.group(1))
                    .contains("**Cause**", "**Evidence**", "**Fix**", "**Example**");
        }
    }
}
