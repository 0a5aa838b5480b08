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
     */
    static Compiled compile(List<Golden> goldens) {
        Map<String, List<String>> errors = new TreeMap<>();
        while (true) {
            Map<String, List<String>> found = new TreeMap<>();
            MemoryFiles files =
                    run(
                            goldens.stream()
                                    .filter(golden -> !errors.containsKey(golden.id()))
                                    .toList(),
                            found);
            if (found.isEmpty()) {
                return new Compiled(files.loader(), errors);
            }
            errors.putAll(found);
        }
    }

    private static MemoryFiles run(List<Golden> goldens, Map<String, List<String>> errors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(found, Locale.ROOT, null));
        Map<String, String> idByFile = new HashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (Golden golden : goldens) {
            Source source = new Source(golden);
            idByFile.put(source.getName(), golden.id());
            sources.add(source);
        }
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

        Source(Golden golden) {
            super(URI.create("memory:///oracle/" + golden.interfaceName() + ".java"), Kind.SOURCE);
            text = CaseSource.of(golden);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
