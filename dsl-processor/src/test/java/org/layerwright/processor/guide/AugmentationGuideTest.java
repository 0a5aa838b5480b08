package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.report.MessageId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/augmentation.md} shows every step, and what it shows is there. */
class AugmentationGuideTest {
    private static final Path PICTURES = Path.of("..", "docs", "images", "augmentation");
    private static final Pattern HEADING = Pattern.compile("(?m)^### @(\\w+)$");
    private static final Pattern PICTURE = Pattern.compile("!\\[]\\(([^)]+)\\)");
    private static final Pattern FINDING =
            Pattern.compile("(?m)^\\| (`[a-z`, -]+`) \\| (\\w+) \\|");
    private static final long MOST_BYTES = 1_500_000;

    private final GuidePage page;

    AugmentationGuideTest() throws IOException {
        page = GuidePage.of("augmentation.md");
    }

    @Test
    void everyStepHasItsHeading() throws IOException {
        List<String> annotations =
                LanguageSource.types().values().stream()
                        .filter(type -> type.annotation() && type.name().startsWith("augment."))
                        .map(LanguageType::simpleName)
                        .filter(name -> !name.equals("Augmentation"))
                        .toList();

        assertThat(found(HEADING)).containsExactlyInAnyOrderElementsOf(annotations);
    }

    @Test
    void itsExamplesCompile() {
        Compilation compilation = page.compiled();

        assertThat(page.examples()).hasSizeGreaterThan(3);
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    void itsPicturesAreThereAndNoOthersAndSmall() throws IOException {
        Set<String> shown =
                found(PICTURE).stream()
                        .map(link -> link.replace("images/augmentation/", ""))
                        .collect(Collectors.toSet());
        long bytes = 0;
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> there = files.toList();
            assertThat(there)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(shown);
            for (Path file : there) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void itsFindingsAreTheCompilers() {
        List<MatchResult> rows = FINDING.matcher(page.text()).results().toList();

        assertThat(rows).hasSizeGreaterThan(6);
        for (MatchResult row : rows) {
            for (String id : row.group(1).replace("`", "").split(", ", -1)) {
                assertThat(MessageId.values())
                        .filteredOn(message -> message.code().equals(id))
                        .as(id)
                        .singleElement()
                        .extracting(message -> message.severity().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(row.group(2));
            }
        }
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(page.text()).results().map(match -> match.group(1)).toList();
    }
}
