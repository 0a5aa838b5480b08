package org.layerwright.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** The forms of labels in a CSV; {@link CsvReaderTest} has all else. */
class TableFormsTest {
    private static final List<String> LABELS = List.of("rock", "jazz", "pop");

    private final Path folder;

    TableFormsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ImageDataset read(TableOptions options, String... lines) throws IOException {
        Path csv = Files.writeString(folder.resolve("l.csv"), String.join("\n", lines));
        return ImageDataset.fromCsv(csv, options);
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

    private static Truth truth(List<Integer> labels, List<Integer> unknown) {
        return Truth.of(labels).unknown(unknown);
    }

    @Test
    void unknownLabelsWeightsAndGroups() throws IOException {
        ImageDataset data =
                read(
                        TableOptions.strict(),
                        "group,file,labels,weight",
                        "g 1,a.jpg,?rock|jazz, 0.25 ",
                        ",b.jpg,? pop,",
                        "g 1,c.jpg,rock,0");
        assertThat(data.labels()).containsExactly("jazz", "pop", "rock");
        assertThat(truths(data))
                .containsExactly(
                        new Truth(List.of(0), List.of(2), 0.25, Optional.of("g 1")),
                        new Truth(List.of(), List.of(1), 1, Optional.empty()),
                        new Truth(List.of(2), List.of(), 0, Optional.of("g 1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.jpg,rock,-1; weight '-1' is not a number of at least 0",
                "a.jpg,rock,much; weight 'much' is not a number of at least 0",
                "a.jpg,rock,NaN; weight 'NaN' is not a number of at least 0",
                "a.jpg,rock,1e39; weight '1e39' is not a number of at least 0",
                "a.jpg,rock|?rock,1; label 'rock' twice in 'rock|?rock'",
                "a.jpg,rock|?,1; empty label in 'rock|?'",
            })
    void cellsThatMakeNoSenseAreNamed(String row, String what) throws IOException {
        assertThat(problems(TableOptions.strict(), "file,labels,weight", row))
                .singleElement()
                .asString()
                .startsWith("l.csv:2: " + what);
    }

    @Test
    void aListOfLabelsFixesTheirOrderAndSpelling() throws IOException {
        TableOptions options = TableOptions.strict().labels(LABELS);
        assertThat(read(options, "file,labels", "a.jpg,pop|rock").labels()).isEqualTo(LABELS);
        assertThat(problems(options, "file,labels", "a.jpg,jaz|?rokc", "b.jpg,pop"))
                .containsExactly(
                        "l.csv:2: label 'jaz' is not among [rock, jazz, pop]. Correct it or add it to the list. Did you mean 'jazz'?",
                        "l.csv:2: label 'rokc' is not among [rock, jazz, pop]. Correct it or add it to the list.");
        assertThatThrownBy(() -> options.labels(List.of("a", "a")))
                .hasMessageContaining("A label occurs twice");
    }

    @Test
    void indicesCountInTheList() throws IOException {
        TableOptions options = TableOptions.indices(LABELS);
        ImageDataset data = read(options, "file,labels", "a.jpg,2|0", "b.jpg,?1");
        assertThat(data.labels()).isEqualTo(LABELS);
        assertThat(truths(data))
                .containsExactly(truth(List.of(0, 2), List.of()), truth(List.of(), List.of(1)));
        assertThat(
                        problems(
                                options,
                                "file,labels",
                                "a.jpg,3",
                                "b.jpg,-1|rock",
                                "c.jpg,99999999999"))
                .extracting(text -> text.replaceFirst("\\. .*", ""))
                .containsExactly(
                        "l.csv:2: label index '3' is not a whole number from 0 to 2",
                        "l.csv:3: label index '-1' is not a whole number from 0 to 2",
                        "l.csv:3: label index 'rock' is not a whole number from 0 to 2",
                        "l.csv:4: label index '99999999999' is not a whole number from 0 to 2");
        assertThatThrownBy(() -> TableOptions.indices(List.of()))
                .hasMessageContaining("give it by labels(...)");
    }

    @Test
    void oneColumnALabel() throws IOException {
        ImageDataset data =
                read(
                        TableOptions.oneHot(),
                        "rock,file,jazz,weight,pop",
                        "1,a.jpg,0,2,?",
                        "0,b.jpg,,,1.0",
                        "0,c.jpg,0,,0");
        assertThat(data.labels()).containsExactly("jazz", "pop", "rock");
        assertThat(truths(data))
                .containsExactly(
                        truth(List.of(2), List.of(1)).weight(2),
                        truth(List.of(1), List.of(0)),
                        truth(List.of(), List.of()));
    }

    @Test
    void aLabelThatNoExampleHasIsStillALabel() throws IOException {
        TableOptions options = TableOptions.oneHot();
        String[] lines = {"file,rock,jazz", "a.jpg,1,0"};
        assertThat(read(options.labels(List.of("rock", "jazz")), lines).labels())
                .containsExactly("rock", "jazz");
        assertThat(read(options, lines).labels()).containsExactly("jazz", "rock");
    }

    @Test
    void oneHotMistakesAreNamed() throws IOException {
        assertThat(problems(TableOptions.oneHot(), "file,rock,jazz", "a.jpg,2,yes", "b.jpg,,?"))
                .containsExactly(
                        "l.csv:2: '2' stands for label 'rock'. Write 1, 0, or nothing if nobody knows.",
                        "l.csv:2: 'yes' stands for label 'jazz'. Write 1, 0, or nothing if nobody knows.",
                        "l.csv:3: no label is named. Name at least one, or read with unlabelled(ALLOW).");
        assertThat(problems(TableOptions.oneHot(), "file,rock,,rock", "a.jpg,1,1,1"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("l.csv:1: unknown column ''"),
                        then -> assertThat(then).contains("column 'rock' occurs twice"));
        TableOptions listed = TableOptions.oneHot().labels(LABELS);
        assertThat(problems(listed, "file,rock,jaz,pop", "a.jpg,1,1,1"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("'jaz'").contains("mean 'jazz'?"),
                        then -> assertThat(then).contains("column 'jazz' is missing"));
        assertThat(problems(TableOptions.oneHot(), "file", "a.jpg"))
                .singleElement()
                .asString()
                .startsWith("l.csv:1: there is no column of a label");
    }

    @Test
    void oneHotRulesCanBeRelaxed() throws IOException {
        TableOptions relaxed =
                TableOptions.oneHot()
                        .labels(List.of("rock"))
                        .extras(Extras.IGNORE)
                        .unlabelled(Unlabelled.ALLOW);
        assertThat(truths(read(relaxed, "file,rock,title", "a.jpg,,t", "b.jpg,1,u")))
                .containsExactly(truth(List.of(), List.of(0)), truth(List.of(0), List.of()));
    }
}
