package org.layerwright.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Truth;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.read.TableOptions.Extras;
import org.layerwright.data.read.TableOptions.Unlabelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class JsonLinesReaderTest {
    private final Path folder;

    JsonLinesReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ImageDataset read(TableOptions options, String... lines) throws IOException {
        Path file = folder.resolve("l.jsonl");
        Files.writeString(file, String.join("\n", lines).replace('\'', '"'));
        return ImageDataset.fromJsonLines(file, options);
    }

    private List<String> problems(TableOptions options, String... lines) throws IOException {
        try {
            read(options, lines);
        } catch (DataException e) {
            return e.problems().stream().map(DataProblem::toString).toList();
        }
        throw new AssertionError("No problem found");
    }

    private static List<Truth> truths(ImageDataset data) {
        return data.examples().stream().map(Example::truth).toList();
    }

    @Test
    void readsWhatIsKnownOfEachPicture() throws IOException {
        ImageDataset data =
                read(
                        TableOptions.strict(),
                        "\uFEFF{'file': 'a.jpg', 'labels': ['rock', 'jazz']}",
                        "",
                        "{'weight': 0.5, 'labels': [], 'unknown': ['pop'], 'file': 'sub/b.jpg', 'group': 'g'}",
                        "{'file': 'c|d.jpg', 'labels': ['r|b'], 'unknown': null, 'weight': null, 'group': 7}");
        assertThat(data.labels()).containsExactly("jazz", "pop", "rock", "r|b");
        assertThat(data.examples())
                .extracting(Example::file, Example::origin)
                .containsExactly(
                        tuple(folder.resolve("a.jpg"), "l.jsonl:1"),
                        tuple(folder.resolve("sub/b.jpg"), "l.jsonl:3"),
                        tuple(folder.resolve("c|d.jpg"), "l.jsonl:4"));
        assertThat(truths(data))
                .containsExactly(
                        Truth.of(List.of(0, 2)),
                        new Truth(List.of(), List.of(1), 0.5, Optional.of("g")),
                        new Truth(List.of(3), List.of(), 1, Optional.of("7")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'file': 'a.jpg', 'labels': ['x'; not a JSON object (",
                "{'file': 'a.jpg', 'labels': ['x']} {}; not a JSON object (",
                "{file: 'a.jpg', 'labels': ['x']}; not a JSON object (",
                "{'file': 'a.jpg', 'labels': ['x',]}; not a JSON object (",
                "['a.jpg', 'x']; not a JSON object (it begins with an array)",
                "'a.jpg'; not a JSON object (it begins with a text)",
                "{'labels': ['x']}; member 'file' is missing",
                "{'file': '', 'labels': ['x']}; the file name is empty",
                "{'file': 7, 'labels': ['x']}; file is 7, not a text",
                "{'file': ['a.jpg'], 'labels': ['x']}; file is ['a.jpg'], not a text",
                "{'file': 'a.jpg', 'labels': 'x'}; labels is 'x', not an array",
                "{'file': 'a.jpg', 'labels': [1]}; an entry of labels is 1, not a text",
                "{'file': 'a.jpg', 'labels': [null]}; an entry of labels is null, not a text",
                "{'file': 'a.jpg', 'labels': [' ']}; empty label in",
                "{'file': 'a.jpg', 'labels': ['x', 'x']}; label 'x' twice in",
                "{'file': 'a.jpg', 'labels': ['x'], 'unknown': ['x']}; label 'x' twice in",
                "{'file': 'a.jpg', 'labels': []}; no label is named",
                "{'file': 'a.jpg'}; no label is named",
                "{'file': 'a.jpg', 'lables': ['x']}; unknown member 'lables'",
                "{'file': 'a.jpg', 'labels': ['x'], 'weight': '1'}; weight is '1', not a number",
                "{'file': 'a.jpg', 'labels': ['x'], 'weight': -1}; weight '-1' is not a number of",
                "{'file': 'a.jpg', 'labels': ['x'], 'group': {}}; group is {}, not a text",
                "{'file': 'a.jpg', 'file': 'b.jpg', 'labels': ['x']}; member 'file' occurs twice",
                "{'file': '../a.jpg', 'labels': ['x']}; '../a.jpg' leaves the image root",
                "{'file': '/etc/hosts', 'labels': ['x']}; '/etc/hosts' leaves the image root",
                "{'file': 'good.jpg', 'labels': ['x']}; 'good.jpg' is the file of l.jsonl:1 again",
            })
    void badLinesAreNamed(String line, String what) throws IOException {
        String good = "{'file': 'good.jpg', 'labels': ['x']}";
        List<String> problems = problems(TableOptions.strict(), good, line);
        assertThat(problems.get(0).replace('"', '\'')).startsWith("l.jsonl:2: " + what);
    }

    @Test
    void allProblemsAreCollected() throws IOException {
        assertThat(problems(TableOptions.strict(), "{", "{'file': 1, 'labels': 1}", "nothing"))
                .extracting(text -> text.substring(0, 10))
                .containsExactly("l.jsonl:1:", "l.jsonl:2:", "l.jsonl:2:", "l.jsonl:3:");
        assertThat(problems(TableOptions.strict(), "", " "))
                .containsExactly("l.jsonl:1: the file is empty. Add one line a picture.");
    }

    @Test
    void indices() throws IOException {
        TableOptions options = TableOptions.indices(List.of("rock", "jazz", "pop"));
        ImageDataset data = read(options, "{'file': 'a.jpg', 'labels': [2, 0], 'unknown': [1]}");
        assertThat(data.labels()).containsExactly("rock", "jazz", "pop");
        assertThat(truths(data)).containsExactly(Truth.of(List.of(0, 2)).unknown(List.of(1)));
        assertThat(problems(options, "{'file': 'a.jpg', 'labels': [3, 0.5, '1']}"))
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("index '3' is not a whole number"),
                        text -> assertThat(text).contains("index '0.5' is not a whole number"),
                        text -> assertThat(text).contains("labels is \"1\", not a number"));
    }

    @Test
    void oneMemberALabelWhereAMissingOneIsUnknown() throws IOException {
        ImageDataset data =
                read(
                        TableOptions.oneHot(),
                        "{'file': 'a.jpg', 'rock': 1, 'jazz': 0}",
                        "{'file': 'b.jpg', 'rock': false, 'pop': true, 'jazz': null}");
        assertThat(data.labels()).containsExactly("jazz", "pop", "rock");
        assertThat(truths(data))
                .containsExactly(
                        Truth.of(List.of(2)).unknown(List.of(1)),
                        Truth.of(List.of(1)).unknown(List.of(0)));
        assertThat(problems(TableOptions.oneHot(), "{'file': 'a.jpg', 'rock': [1]}"))
                .singleElement()
                .asString()
                .contains("'[1]' stands for label 'rock'");
    }

    @Test
    void rulesCanBeRelaxed() throws IOException {
        TableOptions relaxed =
                TableOptions.strict().unlabelled(Unlabelled.ALLOW).extras(Extras.IGNORE);
        assertThat(truths(read(relaxed, "{'file': 'a.jpg', 'title': {'en': 't'}}")))
                .containsExactly(Truth.of(List.of()));
    }
}
