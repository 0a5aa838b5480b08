package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/diagnosis.md has a section for each rule, each part in the order of depth, and no other. */
final class GuideTest {
    private static final Path GUIDE = Path.of("../docs/diagnosis.md");

    private static final Pattern SECTION =
            Pattern.compile("(?m)^### LW-([a-z-]+)\\n(.*?)(?=^##|\\z)", Pattern.DOTALL);

    private static List<MatchResult> sections(String part) throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("\n## %s training\n".formatted(part));
        int to = guide.indexOf("\n## ", from + 1);
        String text = guide.substring(from, to < 0 ? guide.length() : to + 1);
        return SECTION.matcher(text).results().toList();
    }

    private static List<MatchResult> sections() throws IOException {
        return Stream.concat(sections("Before").stream(), sections("During").stream()).toList();
    }

    @Test
    void everyRuleHasItsSection() throws IOException {
        List<String> rules = Rules.ALL.stream().map(Rule::id).toList();
        assertThat(sections())
                .extracting(it -> it.group(1))
                .containsExactlyInAnyOrderElementsOf(rules);
        for (String part : List.of("Before", "During")) {
            List<String> told = sections(part).stream().map(it -> it.group(1)).toList();
            assertThat(told)
                    .as(part)
                    .isNotEmpty()
                    .isEqualTo(rules.stream().filter(told::contains).toList());
        }
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
