package org.layerwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is replaced and what is not. */
class SavedModelFolderTest {
    private final Path parent;
    private final Path place;

    SavedModelFolderTest(@TempDir Path parent) {
        this.parent = parent;
        this.place = parent.resolve("model");
    }

    @Test
    void writesWithMissingParents() throws IOException {
        Path deep = parent.resolve("a/b/model");
        SavedModelFolder.replace(deep, folder -> model(folder, "new"));
        assertThat(deep.resolve("saved_model.pb")).hasContent("new");
        assertThat(names(parent.resolve("a/b"))).containsExactly("model");
    }

    @Test
    void replacesASavedModelAndAnEmptyFolder() throws IOException {
        Files.createDirectory(place);
        SavedModelFolder.replace(place, folder -> model(folder, "first"));
        Files.createDirectories(place.resolve("variables"));
        Files.writeString(place.resolve("variables/stale"), "stale");
        SavedModelFolder.replace(place, folder -> model(folder, "second"));
        assertThat(place.resolve("saved_model.pb")).hasContent("second");
        assertThat(names(place)).containsExactly("saved_model.pb");
        assertThat(names(parent)).as("nothing left over").containsExactly("model");
    }

    @Test
    void refusesAForeignFolder() throws IOException {
        Files.createDirectory(place);
        Files.writeString(place.resolve("thesis.txt"), "years of work");
        refuses("holds thesis.txt, which is no part of a SavedModel");
        assertThat(place.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void refusesASavedModelWithSomethingElseBeside() throws IOException {
        Files.createDirectory(place);
        model(place, "old");
        Files.writeString(place.resolve("notes.md"), "mine");
        refuses("holds notes.md, which is no part of a SavedModel");
        assertThat(place.resolve("saved_model.pb")).hasContent("old");
    }

    @Test
    void refusesAFolderThatOnlyLooksLikeOne() throws IOException {
        Files.createDirectories(place.resolve("assets"));
        refuses("holds [assets] but no saved_model.pb");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(place, "a file");
        refuses("is a file");
        assertThat(place).hasContent("a file");
    }

    @Test
    void aFailureLeavesTheOldModel() throws IOException {
        SavedModelFolder.replace(place, folder -> model(folder, "old"));
        assertThatThrownBy(
                        () ->
                                SavedModelFolder.replace(
                                        place,
                                        folder -> {
                                            model(folder, "half");
                                            throw new IOException("disk full");
                                        }))
                .hasMessage("disk full");
        assertThat(place.resolve("saved_model.pb")).hasContent("old");
        assertThat(names(parent)).containsExactly("model");
    }

    @Test
    void followsALink() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(place, real);
        SavedModelFolder.replace(place, folder -> model(folder, "new"));
        assertThat(Files.isSymbolicLink(place)).isTrue();
        assertThat(real.resolve("saved_model.pb")).hasContent("new");
    }

    private void refuses(String why) throws IOException {
        assertThatThrownBy(() -> SavedModelFolder.replace(place, folder -> model(folder, "new")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        place.toRealPath()
                                + " "
                                + why
                                + ", so it is not replaced. Export to a new folder.");
        assertThat(names(parent)).containsExactly("model");
    }

    private static void model(Path folder, String content) throws IOException {
        Files.writeString(folder.resolve("saved_model.pb"), content);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
