package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.optimize.NetworkOptimizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/performance.md} has every rewrite, with its claim, and no other. */
class PerformanceGuideTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|.*\\| (.*) \\|$");

    @Test
    void everyRewriteIsThereWithItsClaim() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "performance.md"));
        String section =
                page.substring(
                        page.indexOf("### Rewrites"),
                        page.indexOf("### What the runtime does for every network"));
        List<MatchResult> rows = ROW.matcher(section).results().toList();

        assertThat(rows.stream().map(row -> row.group(1)).collect(Collectors.toSet()))
                .isEqualTo(NetworkOptimizer.claims().keySet());
        for (MatchResult row : rows) {
            assertThat(row.group(2))
                    .as(row.group(1))
                    .startsWith(String.valueOf(NetworkOptimizer.claims().get(row.group(1))));
        }
    }
}
