package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.report.LintId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/diagnosis.md explains what the compiler says of poor networks, each under its code. */
class DiagnosisGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "diagnosis.md");
    private static final Pattern SECTION =
            Pattern.compile("(?ms)^### LW-([a-z-]+)\\n\\n(\\w+)(.*?)(?=^##)");

    @Test
    void everyFindingHasASectionInOrderWithItsSeverity() throws IOException {
        List<String> sections =
                sections()
                        .results()
                        .map(s -> s.group(1) + " " + s.group(2).toLowerCase(Locale.ROOT))
                        .toList();

        assertThat(sections)
                .containsSubsequence(
                        Arrays.stream(LintId.values())
                                .map(
                                        id ->
                                                id.code()
                                                        + " "
                                                        + id.severity()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT))
                                .toList());
    }

    /** The example is what the fixture's marker says, which another test compares with javac's. */
    @Test
    void everyExampleIsWhatIsPrinted() throws IOException {
        Matcher section = sections();
        int examples = 0;
        while (section.find()) {
            String code = section.group(1);
            if (Arrays.stream(LintId.values()).noneMatch(id -> id.code().equals(code))) {
                continue;
            }
            String printed =
                    section.group(3)
                            .lines()
                            .filter(line -> line.startsWith("[LW-" + code + "]"))
                            .findFirst()
                            .orElseThrow();
            assertThat(markers()).contains(printed);
            examples++;
        }
        assertThat(examples).isEqualTo(LintId.values().length);
    }

    private static Matcher sections() throws IOException {
        return SECTION.matcher(Files.readString(PAGE) + "\n##");
    }

    private static String markers() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(Path.of("src", "test", "resources", "bad"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
