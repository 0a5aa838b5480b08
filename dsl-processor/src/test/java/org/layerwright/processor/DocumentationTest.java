package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the README shows is what there is. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Path SAMPLE =
            ROOT.resolve("samples/src/main/java/org/layerwright/samples/genre/GenreNet.java");
    private static final Path GOLDEN =
            Compiling.RESOURCES.resolve(
                    "expected/org/layerwright/samples/genre/GenreNetModel.java");

    @Test
    void theNetworkIsTheSample() {
        String sample = Compiling.read(SAMPLE);

        assertThat(flat(block("interface GenreNet")))
                .isEqualTo(flat(sample.substring(sample.indexOf("@Network("))));
    }

    @Test
    void theGeneratedCodeIsWhatIsGenerated() {
        assertThat(stripped(Compiling.read(GOLDEN))).containsSequence(stripped(block("biasAdd")));
    }

    @Test
    void theErrorsAreWhatJavacPrints(@TempDir Path folder) throws IOException {
        assertThat(errors(Compiling.RESOURCES.resolve("readme/DeepNet.java"), folder))
                .isEqualTo(block("error: "));
    }

    @Test
    void linksLeadToFiles() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Compiling.read(page));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !target.startsWith("mailto:")) {
                    links++;
                    if (!Files.exists(page.resolveSibling(target))) {
                        dead.add(page + ": " + target);
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(5);
        assertThat(dead).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README, ROOT.resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    /** The README's first block with these words in it. */
    private static String block(String words) {
        return BLOCK.matcher(Compiling.read(README))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Without regard to where lines are broken. */
    private static String flat(String java) {
        return java.replaceAll("\\s+", " ").strip();
    }

    private static List<String> stripped(String java) {
        return java.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What javac prints, called in the file's own folder. */
    private static String errors(Path source, Path folder) throws IOException {
        Path copy = folder.resolve(Objects.requireNonNull(source.getFileName()));
        Files.copy(source, copy);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(
                            printed,
                            files,
                            null,
                            List.of("-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(copy));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(Compiling.OURS.get());
            task.call();
        }
        return printed.toString()
                .replace(System.lineSeparator(), "\n")
                .replace(folder + File.separator, "");
    }
}
