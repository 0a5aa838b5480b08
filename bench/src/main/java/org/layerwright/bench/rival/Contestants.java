package org.layerwright.bench.rival;

import org.layerwright.bench.doctor.net.Classpath;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes part in a work, and at which settings. Rivals live outside the repository: a system
 * property tells where, and a rival whose property is not set is left out.
 */
public final class Contestants {
    static final String PRODUCT = "Layerwright";
    private static final String HAND_WRITTEN = "hand-written TensorFlow Java";

    private final Path peers;
    private final boolean allSettings;

    /**
     * @param peers the folder {@code bench/peers}
     * @param allSettings whether rivals run at all their settings, not only at the best
     */
    public Contestants(Path peers, boolean allSettings) {
        this.peers = peers;
        this.allSettings = allSettings;
    }

    /** Those of a work, the product first. */
    public List<Contestant> of(Work work) {
        List<Contestant> found = new ArrayList<>();
        ProductVariant.ALL.forEach(each -> found.add(product(each.setting())));
        if (work.network().equals("GenreNet")) {
            found.add(
                    new Contestant(
                            HAND_WRITTEN,
                            Arithmetic.FLOAT32.toString(),
                            java(Classpath.own(), HandWrittenPeer.class.getName())));
        }
        for (Rival rival : Rival.ALL) {
            Optional<List<String>> command = command(rival);
            if (command.isPresent() && rival.has(work)) {
                (allSettings ? rival.settings(work) : rival.best(work))
                        .forEach(
                                setting ->
                                        found.add(
                                                new Contestant(
                                                        rival.name(), setting, command.get())));
            }
        }
        return found;
    }

    /** Rivals that do not run, and what is missing. */
    public List<String> absent() {
        return Rival.ALL.stream()
                .filter(rival -> System.getProperty(rival.property()) == null)
                .map(rival -> "%s: not run, no -D%s".formatted(rival.name(), rival.property()))
                .toList();
    }

    private static Contestant product(String setting) {
        return new Contestant(PRODUCT, setting, java(Classpath.own(), ProductPeer.class.getName()));
    }

    /** TensorFlow's matrix product, as fast as each precision goes. */
    public static List<Contestant> matrices() {
        return Stream.of(Arithmetic.values())
                .map(
                        arithmetic ->
                                new Contestant(
                                        "MatMul",
                                        arithmetic.toString(),
                                        java(Classpath.own(), MatrixPeer.class.getName())))
                .toList();
    }

    /** {@link StartupRun} in a process of its own, but for its argument. */
    public static List<String> startup() {
        return java(Classpath.own(), StartupRun.class.getName());
    }

    private Optional<List<String>> command(Rival rival) {
        return Optional.ofNullable(System.getProperty(rival.property()))
                .map(
                        place ->
                                rival.program().endsWith(".py")
                                        ? List.of(place, peers.resolve(rival.program()).toString())
                                        : java(classpath(Path.of(place)), rival.program()));
    }

    private static List<String> java(String classpath, String main) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(
                java.toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.logFile=System.err",
                "-cp",
                classpath,
                main);
    }

    /**
     * @param file of a class path, beside the folder of a module's own classes
     */
    private static String classpath(Path file) {
        try {
            return file.resolveSibling("classes")
                    + File.pathSeparator
                    + Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
