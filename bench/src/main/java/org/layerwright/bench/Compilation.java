package org.layerwright.bench;

import org.layerwright.bench.doctor.net.Classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compilation that can be run again and again.
 *
 * @param sources what to compile
 * @param output where the classes go
 * @param processed whether Layerwright's processor runs
 */
record Compilation(List<Path> sources, Path output, boolean processed) {

    static Compilation plain(List<Path> sources, Path output) {
        return new Compilation(sources, output, false);
    }

    static Compilation withProcessor(List<Path> sources, Path output) {
        return new Compilation(sources, output, true);
    }

    /** In this process. */
    void warm() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            null,
                            files,
                            null,
                            options(),
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            if (processed) {
                task.setProcessors(processors());
            }
            if (!task.call()) {
                throw new IllegalStateException("javac refused " + sources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a process of its own. */
    void cold() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options());
        sources.forEach(source -> command.add(source.toString()));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("javac refused " + sources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> options() {
        List<String> options =
                new ArrayList<>(List.of("-d", output.toString(), "-cp", Classpath.own()));
        if (!processed) {
            options.add("-proc:none");
        }
        return options;
    }

    /** Fresh ones, since a processor serves one compilation. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class, Compilation.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("org.layerwright."))
                .toList();
    }
}
