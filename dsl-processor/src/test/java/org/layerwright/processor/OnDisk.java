package org.layerwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A compilation whose class files stay, for others to be compiled against.
 *
 * @param classes the folder of its class files
 * @param told what javac said
 * @param generated the text of what was generated, by class name
 */
record OnDisk(Path classes, List<String> told, Map<String, String> generated) {

    /**
     * Compiles.
     *
     * @param folder gets sub-folders for class files and generated sources; what is in them stays
     * @param processors none for a compilation without any
     * @param classPath folders and jars before the language itself
     * @param sources texts by class name
     */
    static OnDisk compile(
            Path folder,
            List<Processor> processors,
            List<String> options,
            List<Path> classPath,
            Map<String, String> sources) {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (var files = javac.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            List<Path> path = new ArrayList<>(classPath);
            for (String entry :
                    System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
                path.add(Path.of(entry));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> all = new ArrayList<>(options);
            if (processors.isEmpty()) {
                all.add("-proc:none");
            }
            List<Source> texts = new ArrayList<>();
            sources.forEach((name, text) -> texts.add(new Source(name, text)));
            JavaCompiler.CompilationTask task = javac.getTask(null, files, told, all, null, texts);
            task.setProcessors(processors);
            task.call();
            return new OnDisk(
                    classes,
                    told.getDiagnostics().stream().map(Compiling::line).toList(),
                    texts(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path generated) {
        Map<String, String> texts = new TreeMap<>();
        Compiling.filesUnder(generated)
                .forEach((name, file) -> texts.put(name, Compiling.read(file)));
        return texts;
    }

    /** The class files as a jar. */
    Path jar() {
        Path jar = classes.resolveSibling("library.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
