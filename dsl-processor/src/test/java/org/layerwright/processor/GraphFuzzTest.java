package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Random graphs of blocks: what is right compiles, what is wrong is an error at its place. */
class GraphFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123);
    private static final int COUNT = 120 * Integer.getInteger("fuzz.rounds", 1);

    @Test
    void graphsWithoutAMistakeCompile() {
        assertThat(failures(new RandomGraphs(SEED, 0))).isEmpty();
    }

    @Test
    void aMistakeIsAnErrorAtItsPlace() {
        Set<String> failed = failures(new RandomGraphs(SEED, 0.04));

        assertThat(failed).hasSizeBetween(COUNT / 5, COUNT * 19 / 20);
    }

    private static Set<String> failures(RandomGraphs graphs) {
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            texts.add(graphs.next("X" + i));
            sources.add(Compiling.source("X" + i, texts.get(i)));
        }
        Compilation compilation = Compiling.compile(List.of(), sources);
        Set<String> failed = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            String line = Compiling.line(error);
            assertThat(error.getSource()).as(line).isNotNull();
            String file = error.getSource().getName().replaceAll(".*/|\\.java", "");
            assertThat(file).as(line).matches("X\\d+");
            assertThat(error.getLineNumber()).as(line).isPositive();
            assertThat(error.getMessage(null))
                    .as("%s in %s", line, texts.get(Integer.parseInt(file.substring(1))))
                    .startsWith("[LW-")
                    .doesNotStartWith("[LW-internal]");
            failed.add(file);
        }
        return failed;
    }
}
