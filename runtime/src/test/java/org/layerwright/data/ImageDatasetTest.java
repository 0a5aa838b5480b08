package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.problem.DataException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ImageDatasetTest {
    private static final ImageDataset DATA =
            ImageDataset.of(
                    List.of("jazz", "pop", "rock"),
                    List.of(
                            new Example(Path.of("a"), List.of(2, 0), "l.csv:2"),
                            new Example(Path.of("b"), List.of(), "l.csv:3"),
                            new Example(Path.of("c"), List.of(0), "l.csv:4")));

    private static void touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    @Test
    void foldersAreLabelsInPlainStringOrder(@TempDir Path root) throws IOException {
        for (String name :
                List.of(
                        "rock/b.JPG",
                        "rock/deep/a.png",
                        "rock/a.gif",
                        "Zydeco/x.bmp",
                        "jazz/y.jpeg",
                        "jazz/notes.txt",
                        ".hidden/z.jpg",
                        "loose.jpg",
                        "rock/jpg")) {
            touch(root.resolve(name));
        }
        ImageDataset data = ImageDataset.fromFolders(root);
        assertThat(data.labels()).containsExactly("Zydeco", "jazz", "rock");
        assertThat(data.examples())
                .extracting(
                        example -> root.relativize(example.file()).toString(),
                        Example::labels,
                        Example::origin)
                .containsExactly(
                        tuple("Zydeco/x.bmp", List.of(0), root.getFileName() + "/Zydeco"),
                        tuple("jazz/y.jpeg", List.of(1), root.getFileName() + "/jazz"),
                        tuple("rock/a.gif", List.of(2), root.getFileName() + "/rock"),
                        tuple("rock/b.JPG", List.of(2), root.getFileName() + "/rock"),
                        tuple("rock/deep/a.png", List.of(2), root.getFileName() + "/rock"));
    }

    @Test
    void foldersWithoutPicturesAreNamed(@TempDir Path root) throws IOException {
        touch(root.resolve("jazz/notes.txt"));
        touch(root.resolve("rock/a.jpg"));
        Files.createDirectories(root.resolve("pop"));
        assertThatThrownBy(() -> ImageDataset.fromFolders(root))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(
                        root.getFileName() + "/jazz: holds no bmp, gif, jpeg, jpg or png file. ")
                .hasMessageContaining(root.getFileName() + "/pop: holds no");
        assertThatThrownBy(() -> ImageDataset.fromFolders(root.resolve("rock")))
                .hasMessageContaining("has no sub-folders");
        assertThatThrownBy(() -> ImageDataset.fromFolders(root.resolve("no")))
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aLoopOfLinksAddsNothing(@TempDir Path root) throws IOException {
        touch(root.resolve("rock/a.jpg"));
        Files.createSymbolicLink(root.resolve("rock/again"), root.resolve("rock"));
        Files.createSymbolicLink(root.resolve("rock/all"), root);
        assertThat(ImageDataset.fromFolders(root).examples())
                .extracting(example -> example.file().getFileName().toString())
                .containsExactly("a.jpg");
    }

    @Test
    void countsLabels() {
        assertThat(DATA.labelCounts())
                .containsExactly(Map.entry("jazz", 2), Map.entry("pop", 0), Map.entry("rock", 1));
    }

    @Test
    void examplesSortTheirLabels() {
        assertThat(DATA.examples().get(0).labels()).containsExactly(0, 2);
    }

    @Test
    void followsTheLabelOrderOfANetwork() {
        ImageDataset renumbered = DATA.withLabels(List.of("rock", "electronic", "jazz", "pop"));
        assertThat(renumbered.labels()).containsExactly("rock", "electronic", "jazz", "pop");
        assertThat(renumbered.examples())
                .extracting(Example::labels)
                .containsExactly(List.of(0, 2), List.of(), List.of(2));
    }

    @Test
    void labelsThatTheNetworkDoesNotDeclareAreNamedWhereTheyFirstOccur() {
        ImageDataset data =
                ImageDataset.of(
                        List.of("jaz", "Rock"),
                        List.of(
                                new Example(Path.of("a"), List.of(1), "l.csv:2"),
                                new Example(Path.of("b"), List.of(0, 1), "l.csv:3")));
        assertThatThrownBy(() -> data.withLabels(List.of("jazz", "rock", "pop")))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "The data has labels that the network does not declare:"
                                + "\n  l.csv:3: label 'jaz' is not among the network's labels [jazz, rock, pop]."
                                + " Correct the data or declare the label. Did you mean 'jazz'?"
                                + "\n  l.csv:2: label 'Rock' is not among the network's labels [jazz, rock, pop]."
                                + " Correct the data or declare the label. Did you mean 'rock'?");
    }

    @Test
    void takesAndPicks() {
        assertThat(DATA.take(2).examples()).isEqualTo(DATA.examples().subList(0, 2));
        assertThat(DATA.take(9).size()).isEqualTo(3);
        assertThat(DATA.subset(new int[] {2, 0}).examples())
                .containsExactly(DATA.examples().get(2), DATA.examples().get(0));
    }

    @Test
    void refusesWrongLists() {
        assertThatThrownBy(() -> ImageDataset.of(List.of("a", "a"), List.of()))
                .hasMessageContaining("occurs twice");
        List<Example> outOfRange = List.of(new Example(Path.of("x"), List.of(1), "y"));
        assertThatThrownBy(() -> ImageDataset.of(List.of("a"), outOfRange))
                .hasMessage("x has label index 1, but there are 1 labels");
    }
}
