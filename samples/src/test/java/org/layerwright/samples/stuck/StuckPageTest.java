package org.layerwright.samples.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code docs/stuck.md} speaks of findings that there are, and its links lead to them. */
final class StuckPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ID = Pattern.compile("LW-([a-z0-9-]*[a-z0-9])");
    private static final Pattern LINK = Pattern.compile("\\(diagnosis\\.md#([a-z0-9-]+)\\)");

    private static final Pattern SECTION = Pattern.compile("(?m)^### LW-([a-z0-9-]+)$");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,3} (.+)$");

    private final String page;
    private final String findings;

    StuckPageTest() throws IOException {
        page = Files.readString(DOCS.resolve("stuck.md"));
        findings = Files.readString(DOCS.resolve("diagnosis.md"));
    }

    @Test
    void everyFindingItNamesIsExplained() {
        List<String> named = all(ID, page);

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(all(SECTION, findings)).containsAll(named);
    }

    @Test
    void itsLinksLeadToSections() {
        List<String> anchors =
                all(HEADING, findings).stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .map(it -> it.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                        .toList();

        assertThat(all(LINK, page)).hasSizeGreaterThan(10);
        assertThat(anchors).containsAll(all(LINK, page));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
    }
}
