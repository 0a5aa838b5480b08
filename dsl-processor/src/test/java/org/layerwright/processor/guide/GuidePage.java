package org.layerwright.processor.guide;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * A page of {@code docs}. Its first Java block holds the imports of the others.
 *
 * @param file the page
 * @param text what it says
 */
record GuidePage(Path file, String text) {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    static GuidePage of(String name) throws IOException {
        Path file = Path.of("..", "docs", name);
        return new GuidePage(file, Files.readString(file));
    }

    /** The Java blocks below the imports. */
    List<String> examples() {
        return blocks().skip(1).toList();
    }

    /** What a build makes of the examples, each a file of its own. */
    Compilation compiled() {
        return compiled((number, example) -> example.replaceAll("(?m)^public ", ""));
    }

    /**
     * What a build makes of the examples.
     *
     * @param file from an example's number and text to what follows the imports
     */
    Compilation compiled(BiFunction<Integer, String, String> file) {
        String imports = blocks().findFirst().orElse("");
        if (!imports.startsWith("import ")) {
            throw new AssertionError(this.file + ": the first Java block is to hold the imports");
        }
        List<JavaFileObject> sources = new ArrayList<>();
        for (String example : examples()) {
            int number = sources.size() + 1;
            sources.add(
                    JavaFileObjects.forSourceString(
                            "guide.Example" + number,
                            "package guide;\n" + imports + file.apply(number, example)));
        }
        return Compiler.javac()
                .withProcessors(processors())
                .withOptions("-Xlint:all,-auxiliaryclass", "-Werror")
                .compile(sources);
    }

    private Stream<String> blocks() {
        return EXAMPLE.matcher(text).results().map(match -> match.group(1));
    }

    /** Those that a build would find. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.getClass().getName().startsWith("org.layerwright."))
                .toList();
    }
}
