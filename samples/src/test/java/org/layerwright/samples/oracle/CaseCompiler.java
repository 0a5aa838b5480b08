package org.layerwright.samples.oracle;

import org.layerwright.processor.LayerwrightProcessor;
import org.layerwright.processor.OwnOutputProcessor;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs javac with the processor on all cases at once. */
final class CaseCompiler {
    private CaseCompiler() {}

    /**
     * What compiling gave.
     *
     * @param classes holds the generated classes of the cases without errors
     * @param errors messages of the other cases, by id
     */
    record Compiled(ClassLoader classes, Map<String, List<String>> errors) {}

    /**
     * Cases with errors are left out and the others compiled again, for javac tells errors of one
     * phase only; without errors it is one run.
     *
     * @param sources each case's interface, of the case's {@linkplain #interfaceName name}, by id
     */
    static Compiled compile(Map<String, String> sources) {
        Map<String, List<String>> errors = new TreeMap<>();
        while (true) {
            Map<String, List<String>> found = new TreeMap<>();
            Map<String, String> rest = new TreeMap<>(sources);
            rest.keySet().removeAll(errors.keySet());
            MemoryFiles files = run(rest, found);
            if (found.isEmpty()) {
                return new Compiled(files.loader(), errors);
            }
            errors.putAll(found);
        }
    }

    /** The simple name of the interface of a case. */
    static String interfaceName(String id) {
        return id.replace('/', '_');
    }

    private static MemoryFiles run(Map<String, String> texts, Map<String, List<String>> errors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(found, Locale.ROOT, null));
        Map<String, String> idByFile = new HashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        texts.forEach(
                (id, text) -> {
                    Source source = new Source(id, text);
                    idByFile.put(source.getName(), id);
                    sources.add(source);
                });
        JavaCompiler.CompilationTask task =
                javac.getTask(null, files, found, MemoryFiles.OPTIONS, null, sources);
        task.setProcessors(List.of(new LayerwrightProcessor(), new OwnOutputProcessor()));
        boolean succeeded = task.call();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                String file = each.getSource() == null ? "" : each.getSource().getName();
                String id = idByFile.get(file);
                if (id == null) {
                    throw new IllegalStateException("in no case: " + each);
                }
                errors.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(each.getMessage(Locale.ROOT));
            }
        }
        if (!succeeded && errors.isEmpty()) {
            throw new IllegalStateException("javac failed without an error");
        }
        return files;
    }

    /** A case's interface as a file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String id, String text) {
            super(URI.create("memory:///oracle/" + interfaceName(id) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
