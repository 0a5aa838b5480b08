package org.layerwright.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.read.TableOptions.Extras;
import org.layerwright.data.read.TableOptions.Unlabelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CsvReaderTest {
    private final Path folder;

    CsvReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("images/sub"));
        for (String name : List.of("a.jpg", "b.jpg", "sub/c.jpg", "one, \"two\".jpg", "näme.jpg")) {
            Files.writeString(folder.resolve("images").resolve(name), "x");
        }
        Files.writeString(folder.resolve("outside.jpg"), "x");
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("labels.csv"), text);
    }

    private List<DataProblem> problems(String text) throws IOException {
        Path csv = csv(text);
        try {
            ImageDataset.fromCsv(csv);
        } catch (DataException e) {
            return e.problems();
        }
        throw new AssertionError("No problem found in:\n" + text);
    }

    @Test
    void readsRowsInOrderAndSortsLabels() throws IOException {
        ImageDataset data =
                ImageDataset.fromCsv(
                        csv("file,labels\nb.jpg,rock|jazz\nsub/c.jpg,Pop\na.jpg,jazz\n"));
        assertThat(data.labels()).containsExactly("Pop", "jazz", "rock");
        assertThat(data.examples())
                .extracting(Example::file, Example::labels, Example::origin)
                .containsExactly(
                        tuple(folder.resolve("images/b.jpg"), List.of(1, 2), "labels.csv:2"),
                        tuple(folder.resolve("images/sub/c.jpg"), List.of(0), "labels.csv:3"),
                        tuple(folder.resolve("images/a.jpg"), List.of(1), "labels.csv:4"));
    }

    @Test
    void bomCrLfQuotesCommasBlankLinesAndColumnOrderAreFine() throws IOException {
        String text =
                "\uFEFFlabels,file\r\n rock | jazz ,\"one, \"\"two\"\".jpg\"\r\n\r\n\"hip\r\nhop\",näme.jpg\r\nrock,a.jpg";
        ImageDataset data = ImageDataset.fromCsv(csv(text));
        assertThat(data.labels()).containsExactly("hip\r\nhop", "jazz", "rock");
        assertThat(data.examples())
                .extracting(example -> example.file().getFileName().toString(), Example::origin)
                .containsExactly(
                        tuple("one, \"two\".jpg", "labels.csv:2"),
                        tuple("näme.jpg", "labels.csv:4"),
                        tuple("a.jpg", "labels.csv:6"));
    }

    @Test
    void imageRootIsTheFolderOfTheCsvWithoutImages(@TempDir Path bare) throws IOException {
        Files.writeString(bare.resolve("a.jpg"), "x");
        Path csv = Files.writeString(bare.resolve("labels.csv"), "file,labels\na.jpg,x\n");
        assertThat(ImageDataset.fromCsv(csv).examples().get(0).file())
                .isEqualTo(bare.resolve("a.jpg"));
        assertThat(
                        ImageDataset.fromCsv(csv("file,labels\na.jpg,x\n"), bare)
                                .examples()
                                .get(0)
                                .file())
                .isEqualTo(bare.resolve("a.jpg"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~file,labels\nsub,x~, 2, ~'sub' is not a file~, not a folder",
                "~file,labels\n,x~, 2, the file name is empty, Name the picture",
                "~file,labels\na.jpg,~, 2, no label is named, unlabelled(ALLOW)",
                "~file,labels\na.jpg,x||y~, 2, empty label in 'x||y', Remove the stray",
                "~file,labels\na.jpg,x|~, 2, empty label in 'x|', Remove the stray",
                "~file,labels\na.jpg,x|x~, 2, label 'x' twice in 'x|x', Name it once",
                "~file,labels\na.jpg,x\nb.jpg,y\na.jpg,y~, 4, ~'a.jpg' is the file of labels.csv:2 again~, Keep one",
                "~file,labels\na.jpg,x\nsub/../a.jpg,y~, 3, ~'sub/../a.jpg' is the file of labels.csv:2 again~, Keep one",
                "~file,labels\nzz.jpg,x\nsub/../zz.jpg,y~, 3, ~'sub/../zz.jpg' is the file of labels.csv:2 again~, Keep one",
                "~file,labels\nno/zz.jpg,x\n no/./zz.jpg ,y~, 3, ~'no/./zz.jpg' is the file of labels.csv:2 again~, Keep one",
                "~file,labels\n../outside.jpg,x~, 2, ~'../outside.jpg' leaves the image root ~, relative to the root",
                "~file,labels\n/etc/hosts,x~, 2, ~'/etc/hosts' leaves the image root ~, relative to the root",
                "~file,labels\na.jpg~, 2, ~the row has 1 cells, the header 2~, double quotes",
                "~file,labels\none, two.jpg,x~, 2, ~the row has 3 cells, the header 2~, double quotes",
                "~file,lables\na.jpg,x~, 1, unknown column 'lables', Did you mean 'labels'?",
                "~file,title,labels\na.jpg,t,x~, 1, unknown column 'title', ~The columns are [file, labels] and~",
                "~file,labels,file\na.jpg,x,a.jpg~, 1, column 'file' occurs twice, Keep one",
                "~labels\nx~, 1, column 'file' is missing, Start the file with",
                "~file;labels\na.jpg;x~, 1, unknown column 'file;labels', ~~",
                "~~, 1, the file is empty, Start it with",
                "~file,labels\n\n~, 1, there are no rows below the header, Add one row",
                "~file,\"labels\na.jpg,x~, 1, not well-formed CSV, double quotes",
                "~file,labels\n\"a.jpg\"b,x~, 2, not well-formed CSV, double quotes",
            })
    void badInputIsNamedWithLineAndFix(String text, int line, String what, String fix)
            throws IOException {
        DataProblem first = problems(text).get(0);
        assertThat(first.where()).isEqualTo("labels.csv:" + line);
        assertThat(first.what()).startsWith(what);
        assertThat(first.fix()).contains(fix);
    }

    @Test
    void linksMayNotLeaveTheRoot() throws IOException {
        Files.createSymbolicLink(folder.resolve("images/link.jpg"), folder.resolve("outside.jpg"));
        Files.createSymbolicLink(
                folder.resolve("images/inner.jpg"), folder.resolve("images/a.jpg"));
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("images/away"), folder.resolve("elsewhere"));
        assertThat(problems("file,labels\naway/missing.jpg,x\n"))
                .singleElement()
                .asString()
                .contains("'away/missing.jpg' is a link that leaves the image root");
        assertThat(problems("file,labels\nlink.jpg,x\ninner.jpg,x\na.jpg,x\n"))
                .extracting(DataProblem::toString)
                .containsExactly(
                        "labels.csv:2: 'link.jpg' is a link that leaves the image root "
                                + folder.resolve("images")
                                + ". Copy the file into the root.",
                        "labels.csv:4: 'a.jpg' is the file of labels.csv:3 again. Keep one of the rows.");
    }

    @Test
    void allProblemsAreListedUpToTwenty() throws IOException {
        StringBuilder text = new StringBuilder("file,labels\na.jpg,\n");
        for (int i = 0; i < 24; i++) {
            text.append("no").append(i).append(".jpg,\n");
        }
        Path csv = csv(text.toString());
        assertThatThrownBy(() -> ImageDataset.fromCsv(csv))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.problems()).hasSize(25))
                .hasMessageStartingWith(
                        "Cannot use " + csv + ":\n  labels.csv:2: no label is named. ")
                .hasMessageContaining("\n  labels.csv:21: ")
                .hasMessageEndingWith("\n  ... and 5 more");
    }

    @Test
    void oneMistakeIsToldOnce() throws IOException {
        assertThat(problems("file,labels\na.jpg,|x||\n")).hasSize(1);
        assertThat(problems("file,labels\na.jpg,x|x|x\n")).hasSize(1);
    }

    @Test
    void spaceAroundAFileNameIsNoneOfIt() throws IOException {
        assertThat(ImageDataset.fromCsv(csv("file,labels\n a.jpg ,x\n")).examples().get(0).file())
                .isEqualTo(folder.resolve("images/a.jpg"));
    }

    @Test
    void missingFilesAreLeftToTheInspection() throws IOException {
        ImageDataset data = ImageDataset.fromCsv(csv("file,labels\nzz.jpg,x\na.jpg,y\n"));
        assertThat(data.examples())
                .extracting(Example::file, Example::origin)
                .containsExactly(
                        tuple(folder.resolve("images/zz.jpg"), "labels.csv:2"),
                        tuple(folder.resolve("images/a.jpg"), "labels.csv:3"));
    }

    @Test
    void oneRowMayHaveTwoProblems() throws IOException {
        assertThat(problems("file,labels\nsub,\n")).hasSize(2);
    }

    @Test
    void optionsRelaxTheRules() throws IOException {
        Path csv = csv("file,title,labels\na.jpg,t,\nb.jpg,u,x\n");
        TableOptions relaxed =
                TableOptions.strict().unlabelled(Unlabelled.ALLOW).extras(Extras.IGNORE);
        ImageDataset data = ImageDataset.fromCsv(csv, relaxed);
        assertThat(data.examples())
                .extracting(Example::labels)
                .containsExactly(List.of(), List.of(0));
    }

    @Test
    void aCsvThatCannotBeReadIsNamed() throws IOException {
        Path missing = folder.resolve("no.csv");
        assertThatThrownBy(() -> ImageDataset.fromCsv(missing))
                .isInstanceOf(DataException.class)
                .hasMessage(missing + ": does not exist. Check the path of the table.");
        Path latin =
                Files.write(
                        folder.resolve("latin.csv"),
                        "file,labels\nn\u00E4me.jpg,x".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> ImageDataset.fromCsv(latin))
                .hasMessageContaining("is not UTF-8 text");
        Path csv = csv("file,labels\na.jpg,x\n");
        assertThatThrownBy(() -> ImageDataset.fromCsv(csv, missing))
                .hasMessageContaining("is not a folder");
    }
}
