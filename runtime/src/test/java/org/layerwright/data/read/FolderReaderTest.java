package org.layerwright.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.DataException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Several folders a label; {@code ImageDatasetTest} has those of one root. */
class FolderReaderTest {
    private final Path root;

    FolderReaderTest(@TempDir Path root) {
        this.root = root;
    }

    private Path touch(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    @Test
    void foldersOfOneNameInSeveralRootsAreOneLabel() throws IOException {
        touch("old/rock/b.png");
        touch("new/rock/a.png");
        touch("new/rock/b.png");
        touch("new/jazz/a.png");
        ImageDataset data = ImageDataset.fromFolders(root.resolve("old"), root.resolve("new"));
        assertThat(data.labels()).containsExactly("jazz", "rock");
        assertThat(data.examples())
                .extracting(
                        example -> root.relativize(example.file()).toString(),
                        Example::labels,
                        Example::origin)
                .containsExactly(
                        tuple("new/jazz/a.png", List.of(0), "new/jazz"),
                        tuple("old/rock/b.png", List.of(1), "old/rock"),
                        tuple("new/rock/a.png", List.of(1), "new/rock"),
                        tuple("new/rock/b.png", List.of(1), "new/rock"));
    }

    @Test
    void aLabelMayBeGivenItsFolders() throws IOException {
        touch("x/1.png");
        touch("x/deep/2.png");
        touch("y/3.png");
        touch("z/4.png");
        ImageDataset data =
                ImageDataset.fromFolders(
                        Map.of(
                                "rock", List.of(root.resolve("x"), root.resolve("y")),
                                "jazz", List.of(root.resolve("z"), root.resolve("x/deep"))));
        assertThat(data.labels()).containsExactly("jazz", "rock");
        assertThat(data.examples())
                .extracting(example -> root.relativize(example.file()).toString(), Example::labels)
                .containsExactly(
                        tuple("z/4.png", List.of(0)),
                        tuple("x/deep/2.png", List.of(0, 1)),
                        tuple("x/1.png", List.of(1)),
                        tuple("y/3.png", List.of(1)));
        assertThat(data.examples().get(1).origin())
                .isEqualTo("x/deep, " + root.getFileName() + "/x");
    }

    @Test
    void aLinkIntoAnotherLabelsFolderIsTheSameExampleWithBothLabels() throws IOException {
        Path file = touch("rock/a.png");
        touch("jazz/b.png");
        Files.createSymbolicLink(root.resolve("jazz/also.png"), file);
        ImageDataset data = ImageDataset.fromFolders(root);
        assertThat(data.examples())
                .extracting(Example::labels)
                .containsExactly(List.of(0, 1), List.of(0));
    }

    @Test
    void everythingWrongIsTold() throws IOException {
        touch("good/rock/a.png");
        Files.createDirectories(root.resolve("good/empty"));
        Files.createDirectories(root.resolve("bare"));
        Path none = root.resolve("none");
        assertThatThrownBy(
                        () ->
                                ImageDataset.fromFolders(
                                        root.resolve("good"), root.resolve("bare"), none))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("good/empty: holds no bmp")
                .hasMessageContaining("bare: has no sub-folders")
                .hasMessageContaining(none + ": is not a folder");
        assertThatThrownBy(() -> ImageDataset.fromFolders(Map.of("jazz", List.of(none))))
                .hasMessageContaining(
                        none + ": is not a folder. Give folders with pictures of 'jazz'");
    }
}
