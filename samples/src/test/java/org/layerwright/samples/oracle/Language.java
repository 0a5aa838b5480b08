package org.layerwright.samples.oracle;

import org.layerwright.dsl.Network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The language's annotations and enums, found where they were compiled to. */
public final class Language {
    private static final String ROOT = Network.class.getPackageName();
    private static final List<Class<?>> ALL = load();

    private Language() {}

    /** The types of one package below {@code org.layerwright.dsl}; none if there is no package. */
    static List<Class<?>> in(String subpackage) {
        String wanted = ROOT + "." + subpackage;
        return ALL.stream()
                .filter(type -> type.getPackageName().equals(wanted) && !type.isMemberClass())
                .toList();
    }

    /** The names of the annotations of one package below {@code org.layerwright.dsl}. */
    public static List<String> annotations(String subpackage) {
        return in(subpackage).stream()
                .filter(Class::isAnnotation)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    private static List<Class<?>> load() {
        try {
            URI source = Network.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path place = Path.of(source);
            if (Files.isDirectory(place)) {
                return under(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return under(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> under(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> named(name.replace(".class", "").replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
