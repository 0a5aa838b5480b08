package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaFileObject;

/** The examples of {@code docs/data.md} compile. */
class DataGuideTest {
    private static final String EXAMPLE =
            """
            package guide;
            %s
            final class Example%d {
                static void example(Model model) throws Exception {
                    %s
                }
            }
            """;

    @Test
    void itsExamplesCompile() throws IOException {
        List<String> blocks = MarkdownFile.examples(Path.of("..", "docs", "data.md"));
        String imports = blocks.get(0);
        assertThat(imports).startsWith("import ");
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            sources.add(
                    JavaFileObjects.forSourceString(
                            "guide.Example" + i, EXAMPLE.formatted(imports, i, blocks.get(i))));
        }

        Compilation compilation =
                Compiler.javac()
                        .withOptions("-Xlint:all", "-Werror", "-proc:none")
                        .compile(sources);

        assertThat(sources).hasSizeGreaterThan(8);
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.errors()).isEmpty();
    }
}
