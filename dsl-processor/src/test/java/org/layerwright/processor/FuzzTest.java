package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Random declarations: never an exception, every failure an error at an element, every success a
 * class that compiles. {@code -Dfuzz.rounds=50} does more, {@code -Dfuzz.seed=7} others.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122);
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1);
    private static final int VALID = 200;
    private static final int MIXED = 700;

    private static final int BATCH = 10;

    /** What javac says no to, put in the place of something in a declaration. */
    private static final List<String[]> BREAKAGES =
            List.of(
                    new String[] {"@Flatten", "@Dense(unit = 5)"},
                    new String[] {"@Flatten", "@Missing"},
                    new String[] {"@Flatten", "@Dense(units = MISSING)"},
                    new String[] {"@Flatten", "@Dense(units = \"5\")"},
                    new String[] {"@Flatten", "@Conv2D(filters = 1, kernelSize = {MISSING, 1})"},
                    new String[] {"@Flatten", "@Flatten @Flatten"},
                    new String[] {"Layer l0", "Missing l0"},
                    new String[] {"Layer l0", "Layer class"},
                    new String[] {"Step l0", "Step[] Missing"},
                    new String[] {"@Labels(", "@Augmented(Missing.class) @Labels("},
                    new String[] {"@Adam(", "@Metrics(Metric.MISSING) @Adam("},
                    new String[] {"value =", "value = MISSING +"},
                    new String[] {"height =", "height = Missing.class,"},
                    new String[] {"interface ", "interface implements "},
                    new String[] {" {\n", " extends Missing {\n"});

    @Test
    void declarationsWithoutAMistakeCompile() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> texts = texts(new RandomDeclarations(SEED + round, 0), VALID);

            assertThat(failures(texts)).isEmpty();
        }
    }

    @Test
    void aMistakeIsAnErrorAtItsPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> texts = new HashMap<>();
            for (double oddity : new double[] {0.01, 0.03, 0.1}) {
                String prefix = "Odd" + (int) (oddity * 100);
                texts(new RandomDeclarations(SEED + round, oddity), MIXED / 3)
                        .forEach((name, text) -> texts.put(prefix + name, rename(text, prefix)));
            }
            Set<String> failed = failures(texts, "[LW-");
            // Were either side empty, the test would test nothing.
            assertThat(failed).hasSizeBetween(MIXED / 5, MIXED * 9 / 10);
            texts.keySet().removeAll(failed);
            // Steps have no accessors, so that names of Object's methods are left to javac.
            texts.values().removeIf(text -> text.matches("(?s).*Step (wait|toString)\\(\\).*"));
            assertThat(failures(texts, "none: what was not told at first compiles")).isEmpty();
        }
    }

    @Test
    void whatJavacRejectsNeverCrashesTheProcessor() {
        for (int round = 0; round < ROUNDS * BREAKAGES.size(); round++) {
            // One kind a batch: some keep javac from running processors at all.
            String[] breakage = BREAKAGES.get(round % BREAKAGES.size());
            Map<String, String> texts =
                    texts(new RandomDeclarations(SEED + 1000 + round, 0.02), BATCH);
            texts.replaceAll((name, text) -> broken(text, breakage));
            assertThat(failures(texts)).isNotEmpty();
        }
    }

    private static String broken(String text, String[] breakage) {
        return text.replaceFirst(
                java.util.regex.Pattern.quote(breakage[0]),
                java.util.regex.Matcher.quoteReplacement(breakage[1]));
    }

    private static String rename(String text, String prefix) {
        return text.replaceAll("\\bX(\\d+)\\b", prefix + "X$1");
    }

    private static Map<String, String> texts(RandomDeclarations random, int count) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < count; i++) {
            texts.put("X" + i, random.next("X" + i));
        }
        return texts;
    }

    private static Set<String> failures(Map<String, String> texts) {
        return failures(texts, "");
    }

    /** Compiles all at once; the names of those that have errors, all of which start so. */
    private static Set<String> failures(Map<String, String> texts, String start) {
        List<JavaFileObject> sources = new ArrayList<>();
        texts.forEach((name, text) -> sources.add(Compiling.source(name, text)));
        Compilation compilation = Compiling.compile(List.of(), sources);
        Set<String> failed = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            String line = Compiling.line(error);
            assertThat(error.getSource()).as(line).isNotNull();
            assertThat(error.getLineNumber()).as(line).isPositive();
            String name = fileName(error.getSource());
            assertThat(error.getMessage(null))
                    .as("%s in %s", line, texts.get(name))
                    .startsWith(start);
            assertThat(line).doesNotContain("[LW-internal]", "Exception");
            // An error in a generated file is a bug of ours, whatever the declaration.
            assertThat(texts).as(line).containsKey(name);
            failed.add(name);
        }
        if (failed.isEmpty()) {
            assertThat(Compiling.generated(compilation)).hasSameSizeAs(texts);
            assertThat(Compiling.generated(compilation).values())
                    .noneMatch(text -> text.contains("while the declaration has errors"));
        }
        return failed;
    }

    private static String fileName(JavaFileObject file) {
        return Objects.requireNonNull(Path.of(file.getName()).getFileName())
                .toString()
                .replace(".java", "");
    }
}
