package org.layerwright.bench.doctor.net;

import org.layerwright.bench.doctor.net.CompiledNet.Said;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles declarations as a user's build does, in memory. Each is compiled once. */
public final class NetCompiler {
    private static final Pattern ID = Pattern.compile("\\[(LW-[a-z0-9-]+)]");
    private static final String PACKAGE = "patient";
    private static final String IMPORTS =
            """
            package %s;

            import static org.layerwright.dsl.LabelKind.*;
            import static org.layerwright.dsl.Metric.*;
            import static org.layerwright.dsl.augment.FlipMode.*;
            import static org.layerwright.dsl.layer.ActivationFunction.*;
            import static org.layerwright.dsl.layer.Padding.*;

            import org.layerwright.dsl.*;
            import org.layerwright.dsl.augment.*;
            import org.layerwright.dsl.block.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            import org.layerwright.dsl.schedule.*;
            import org.layerwright.dsl.weight.*;

            """
                    .formatted(PACKAGE);

    private final Map<Declaration, CompiledNet> done = new ConcurrentHashMap<>();

    /** What the compiler says of it. */
    public CompiledNet compile(Declaration net) {
        return done.computeIfAbsent(net, NetCompiler::compiled);
    }

    private static CompiledNet compiled(Declaration net) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(heard, null, null));
        JavaCompiler.CompilationTask task =
                compiler.getTask(
                        null,
                        files,
                        heard,
                        List.of("-cp", Classpath.own(), "-parameters"),
                        null,
                        List.of(MemoryFiles.source("Net", IMPORTS + net.source())));
        task.setProcessors(processors());
        boolean works = task.call();
        List<Said> said =
                heard.getDiagnostics().stream()
                        .filter(NetCompiler::isFinding)
                        .map(NetCompiler::said)
                        .sorted(Comparator.comparing(one -> !one.error()))
                        .toList();
        return new CompiledNet(said, works ? files.load(PACKAGE + ".NetModel") : null);
    }

    /** Javac's own warnings, such as those about annotation processing, are not about the net. */
    private static boolean isFinding(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR
                || ID.matcher(diagnostic.getMessage(null)).find()
                        && diagnostic.getKind() != Diagnostic.Kind.NOTE;
    }

    private static Said said(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(null);
        Matcher id = ID.matcher(text);
        return new Said(
                id.find() ? id.group(1) : "javac",
                diagnostic.getKind() == Diagnostic.Kind.ERROR,
                text);
    }

    /** Fresh ones, since a processor serves one compilation. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class, NetCompiler.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("org.layerwright."))
                .toList();
    }
}
