package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** {@code -Xlint:processing} has nothing to say of our annotations, and all it had of others'. */
class ClaimsTest {
    private static final JavaFileObject OURS =
            Compiling.source(
                    "Mirror",
                    """
                    import org.layerwright.dsl.augment.*;
                    @Augmentation
                    interface Mirror {
                        @RandomFlip(FlipMode.HORIZONTAL) Step flip();
                    }
                    """);

    private static final JavaFileObject OTHERS =
            Compiling.source(
                    "Other",
                    "@javax.annotation.processing.Generated(\"com.example.Generator\")",
                    "final class Other {}");

    @Test
    void ourAnnotationsAndOurOutputAreClaimed() {
        assertThat(warnings(OURS)).isEmpty();
    }

    @Test
    void othersOutputIsNot() {
        assertThat(warnings(OURS, OTHERS))
                .singleElement()
                .asString()
                .contains("No processor claimed", "javax.annotation.processing.Generated")
                .doesNotContain("layerwright");
    }

    private static List<String> warnings(JavaFileObject... sources) {
        Compilation compilation = Compiling.compile(List.of("-Xlint:processing"), List.of(sources));
        assertThat(compilation.errors()).isEmpty();
        List<String> told = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> warning : compilation.warnings()) {
            told.add(Compiling.line(warning));
        }
        return told;
    }
}
