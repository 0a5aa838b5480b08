package org.layerwright.samples.rewrite;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.processor.LayerwrightProcessor;
import org.layerwright.processor.OwnOutputProcessor;
import org.layerwright.samples.oracle.MemoryFiles;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** All cases, compiled in one of two ways. */
final class Twins {
    private static final Pattern TOLD = Pattern.compile("(\\S+): (\\S+): .*");

    private final String packageName;
    private final ClassLoader classes;
    private final List<String> notes;

    private Twins(String packageName, ClassLoader classes, List<String> notes) {
        this.packageName = packageName;
        this.classes = classes;
        this.notes = notes;
    }

    /** Compiles the cases, with the rewrites or as declared. */
    static Twins compile(List<RewriteCase> cases, boolean optimize) {
        String packageName = optimize ? "rewritten" : "declared";
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(found, Locale.ROOT, null));
        List<String> options =
                List.of(
                        "-classpath",
                        MemoryFiles.CLASS_PATH,
                        "-Alayerwright.explain=true",
                        "-Alayerwright.optimize=" + optimize);
        List<Source> sources =
                cases.stream()
                        .map(each -> new Source(each.id(), each.source(packageName)))
                        .toList();
        JavaCompiler.CompilationTask task =
                javac.getTask(null, files, found, options, null, sources);
        task.setProcessors(List.of(new LayerwrightProcessor(), new OwnOutputProcessor()));
        if (!task.call()) {
            throw new IllegalStateException(
                    String.join("\n", messages(found, Diagnostic.Kind.ERROR)));
        }
        return new Twins(packageName, files.loader(), messages(found, Diagnostic.Kind.NOTE));
    }

    private static List<String> messages(
            DiagnosticCollector<JavaFileObject> found, Diagnostic.Kind kind) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == kind)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    /** Which of these names are told as something done to a case. */
    Set<String> told(RewriteCase each, Set<String> names) {
        Set<String> told = new HashSet<>();
        for (String note : notes) {
            Matcher matcher = TOLD.matcher(note);
            if (matcher.matches() && matcher.group(1).equals(each.id())) {
                told.add(matcher.group(2));
            }
        }
        told.retainAll(names);
        return told;
    }

    /** The model of a case. */
    Model create(RewriteCase each) {
        try {
            return (Model)
                    classes.loadClass(packageName + "." + each.id() + "Model")
                            .getMethod("create", ModelOptions.class)
                            .invoke(null, ModelOptions.defaults().seed(2));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no model of " + each, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///rewrites/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
