package org.layerwright.samples.signal;

import org.layerwright.dsl.Network;
import org.layerwright.processor.check.signal.NetworkSignals;
import org.layerwright.processor.check.signal.Signal;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.NetworkModeler;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.read.DeclarationReader;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler predicts of the samples' networks, by their names. */
final class Predictions extends AbstractProcessor {
    private static final Path SOURCES =
            Path.of("src", "main", "java", "org", "layerwright", "samples");

    /**
     * Root mean squares.
     *
     * @param convolutions of each convolution's sums, in order
     * @param logits of what the last activation is applied to
     */
    record Sizes(List<Double> convolutions, double logits) {}

    private final Map<String, Sizes> sizes = new TreeMap<>();

    static Map<String, Sizes> ofSamples(String... folders) {
        Predictions predictions = new Predictions();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<File> sources = new ArrayList<>();
            for (String folder : folders) {
                try (Stream<Path> all = Files.list(SOURCES.resolve(folder))) {
                    all.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.add(file.toFile()));
                }
            }
            JavaCompiler.CompilationTask task =
                    javac.getTask(
                            null,
                            files,
                            diagnostic -> {},
                            List.of("-proc:only"),
                            null,
                            files.getJavaFileObjectsFromFiles(sources));
            task.setProcessors(List.of(predictions));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return predictions.sizes;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type :
                ElementFilter.typesIn(round.getElementsAnnotatedWith(Network.class))) {
            Declaration declaration = new DeclarationReader(processingEnv).read(type);
            NetworkModel model = NetworkModeler.model(declaration.type(), declaration.library());
            sizes.put(type.getSimpleName().toString(), predict(model));
        }
        return false;
    }

    private static Sizes predict(NetworkModel model) {
        NetworkShapes shapes = NetworkShapes.of(model);
        List<LayerFacts> facts =
                IntStream.range(0, model.layers().size())
                        .mapToObj(i -> shapes.facts(i).orElseThrow())
                        .toList();
        NetworkSignals signals = new NetworkSignals(model.layers(), facts);
        List<Double> convolutions =
                IntStream.range(0, facts.size())
                        .filter(i -> model.layers().get(i).spec() instanceof Conv2DSpec)
                        .mapToObj(i -> signals.beforeActivation(i).map(Signal::rms).orElseThrow())
                        .toList();
        int last = model.outputs().get(0).layer();
        return new Sizes(
                convolutions, signals.beforeActivation(last).map(Signal::rms).orElseThrow());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Network.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
