package org.layerwright.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one benchmark found, as it is printed and kept.
 *
 * @param name of the benchmark
 * @param about one sentence: what was measured
 * @param date on which, UTC
 * @param machine where
 * @param figures the rows
 */
record ResultFile(
        String name, String about, String date, Map<String, String> machine, List<Figure> figures) {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /** A result taken here and now. */
    static ResultFile of(String name, String about, List<Figure> figures) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return new ResultFile(name, about, today, Machine.describe(), List.copyOf(figures));
    }

    /** Prints the table and writes {@code results/<name>.json} and {@code .md}. */
    void publish() throws IOException {
        publish(home().resolve("results"), figureTable());
    }

    /**
     * Prints and writes in another form.
     *
     * @param folder for the files
     * @param body Markdown in place of the table of figures
     */
    void publish(Path folder, String body) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"), GSON.toJson(this) + "\n");
        String text = markdown(body);
        Files.writeString(folder.resolve(name + ".md"), text);
        System.out.println(text);
    }

    /** A figure that another benchmark found, if it was run. */
    static Optional<Figure> found(String benchmark, String figure) throws IOException {
        Path file = home().resolve("results").resolve(benchmark + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return GSON.fromJson(Files.readString(file), ResultFile.class).figures().stream()
                .filter(each -> each.name().equals(figure))
                .findFirst();
    }

    /** The folder {@code bench}. */
    static Path home() {
        return Path.of(System.getProperty("bench.home", "bench"));
    }

    private String figureTable() {
        StringBuilder text = new StringBuilder();
        text.append("| figure | value | unit | note |\n|---|---:|---|---|\n");
        for (Figure figure : figures) {
            text.append(
                    "| %s | %s | %s | %s |%n"
                            .formatted(figure.name(), figure.text(), figure.unit(), figure.note()));
        }
        return text.toString();
    }

    private String markdown(String body) {
        StringBuilder text = new StringBuilder();
        text.append("# %s%n%n%s%n%nTaken %s.%n%n".formatted(name, about, date));
        text.append(body);
        text.append("\n| machine | |\n|---|---|\n");
        machine.forEach((key, value) -> text.append("| %s | %s |%n".formatted(key, value)));
        return text.toString();
    }
}
