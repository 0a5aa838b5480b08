package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code docs/language.md} says what the language's Javadoc says, and its examples compile. After a
 * change of the Javadoc: {@code -Ddocs.update=true}, then read the diff.
 */
class LanguageGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "language.md");
    private static final boolean UPDATE = Boolean.getBoolean("docs.update");
    private static final Pattern REFERENCE =
            Pattern.compile("(?s)(<!-- reference: ([\\w. ]+) -->\\n).*?(<!-- end -->)");

    @Test
    void itsReferenceIsTheJavadoc() throws IOException {
        Map<String, LanguageType> types = LanguageSource.types();
        String guide = Files.readString(GUIDE);
        String fresh =
                REFERENCE
                        .matcher(guide)
                        .replaceAll(
                                section ->
                                        Matcher.quoteReplacement(
                                                section.group(1)
                                                        + reference(section, types)
                                                        + section.group(3)));
        if (UPDATE) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("the guide is not rewritten where CI=true");
            }
            Files.writeString(GUIDE, fresh);
            return;
        }
        assertThat(guide).as("renew it with -Ddocs.update=true").isEqualTo(fresh);
    }

    @Test
    void everyAnnotationAndEnumIsInItOnce() throws IOException {
        List<String> names =
                REFERENCE
                        .matcher(Files.readString(GUIDE))
                        .results()
                        .flatMap(section -> Arrays.stream(section.group(2).split(" ", -1)))
                        .toList();

        assertThat(names).containsExactlyInAnyOrderElementsOf(LanguageSource.types().keySet());
    }

    @Test
    void itsExamplesCompile() throws IOException {
        GuidePage page = GuidePage.of("language.md");
        Compilation compilation = page.compiled();

        assertThat(page.examples()).hasSizeGreaterThan(8);
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.errors()).isEmpty();
    }

    private static String reference(MatchResult section, Map<String, LanguageType> types) {
        StringBuilder reference = new StringBuilder();
        for (String name : section.group(2).split(" ", -1)) {
            LanguageType type = types.get(name);
            if (type == null) {
                throw new AssertionError(
                        "docs/language.md asks for " + name + ", which is not there");
            }
            reference.append('\n').append(type.reference());
        }
        return reference.append('\n').toString();
    }
}
