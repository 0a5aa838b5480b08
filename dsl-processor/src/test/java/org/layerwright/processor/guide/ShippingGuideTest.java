package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The examples of {@code docs/shipping.md} compile: each is what a method does. */
class ShippingGuideTest {
    private static final String METHOD =
            """
            final class Example%d {
                static void example(Model model, Dataset data, Dataset validation)
                        throws Exception {
                    %s
                }
            }
            """;

    @Test
    void itsExamplesCompile() throws IOException {
        GuidePage page = GuidePage.of("shipping.md");
        Compilation compilation = page.compiled(METHOD::formatted);

        assertThat(page.examples()).hasSizeGreaterThan(4);
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.errors()).isEmpty();
    }
}
