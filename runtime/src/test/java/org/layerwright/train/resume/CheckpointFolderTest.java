package org.layerwright.train.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.files.AtomicFolder;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checkpoints on a disk that is damaged, cut off or full. */
class CheckpointFolderTest {
    private static final String FIRST = "checkpoint-000001";
    private static final String SECOND = "checkpoint-000002";

    /** Odd, so that every bit of a byte has its turn. */
    private static final int STRIDE = 13;

    private final Path path;

    CheckpointFolderTest(@TempDir Path folder) {
        this.path = folder.resolve("run/kept");
    }

    private static Checkpoint checkpoint(int number, int weights) {
        JsonObject state = new JsonObject();
        state.addProperty("number", number);
        float[] numbers = new float[weights];
        Arrays.fill(numbers, number);
        WeightValues.Values values = new WeightValues.Values(Extent.of(weights), numbers);
        return new Checkpoint(state, Map.of("weights", new WeightValues(Map.of("w", values))));
    }

    private static int newest(Path path) throws IOException {
        return CheckpointFolder.open(path)
                .newest()
                .map(
                        found -> {
                            int number = found.state().get("number").getAsInt();
                            assertThat(found.tensors("weights").get("w").numbers())
                                    .containsOnly(number);
                            return number;
                        })
                .orElse(0);
    }

    @Test
    void theLastTwoAreKept() throws IOException {
        assertThat(newest(path)).isZero();
        CheckpointFolder folder = CheckpointFolder.open(path);
        for (int number = 1; number <= 4; number++) {
            folder.write(checkpoint(number, 8));
            assertThat(newest(path)).isEqualTo(number);
        }
        assertThat(names(path)).containsExactly("checkpoint-000003", "checkpoint-000004");
        assertThat(names(path.resolve("checkpoint-000004")))
                .containsExactly("manifest.json", "state.json", "weights.safetensors");
    }

    /** Bytes all over each file, and lengths that it can be cut to. */
    @Test
    void whateverIsDamagedTheOneBeforeIsRead() throws IOException {
        CheckpointFolder folder = CheckpointFolder.open(path);
        folder.write(checkpoint(1, 8));
        folder.write(checkpoint(2, 8));
        for (Path file : files(path.resolve(SECOND))) {
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += STRIDE) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(file, flipped);
                assertThat(newest(path)).as("byte %d of %s", at, file).isEqualTo(1);
                Files.write(file, Arrays.copyOf(whole, at));
                assertThat(newest(path)).as("%d bytes of %s", at, file).isEqualTo(1);
            }
            Files.delete(file);
            assertThat(newest(path)).as("without %s", file).isEqualTo(1);
            Files.write(file, whole);
            assertThat(newest(path)).isEqualTo(2);
        }
    }

    /** The broken one must not be counted as one of the two. */
    @Test
    void afterGoingBackTheGoodOneIsKept() throws IOException {
        CheckpointFolder folder = CheckpointFolder.open(path);
        folder.write(checkpoint(1, 8));
        folder.write(checkpoint(2, 8));
        Files.delete(path.resolve(SECOND).resolve("state.json"));
        CheckpointFolder later = CheckpointFolder.open(path);
        assertThat(later.newest()).isPresent();
        assertThat(later.whole()).contains(path.resolve(FIRST));
        later.write(checkpoint(3, 8));
        assertThat(names(path)).containsExactly(FIRST, "checkpoint-000003");
    }

    @Test
    void withoutAWholeOneItIsSaidWhatIsBroken() throws IOException {
        CheckpointFolder folder = CheckpointFolder.open(path);
        folder.write(checkpoint(1, 8));
        folder.write(checkpoint(2, 8));
        Files.delete(path.resolve(FIRST).resolve("manifest.json"));
        Files.writeString(path.resolve(SECOND).resolve("state.json"), "{}");
        assertThatThrownBy(() -> CheckpointFolder.open(path).newest())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(Path.of(FIRST, "manifest.json") + " is missing")
                .hasMessageContaining(Path.of(SECOND, "state.json") + " has 2 bytes, not ")
                .hasMessageContaining("Delete the folder");
        assertThat(names(path)).containsExactly(FIRST, SECOND);
    }

    @Test
    void anotherFormatIsNamed() throws IOException {
        CheckpointFolder.open(path).write(checkpoint(1, 8));
        Path manifest = path.resolve(FIRST).resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"format\": 1", "\"format\": 2"));
        assertThatThrownBy(() -> CheckpointFolder.open(path).newest())
                .hasMessageContaining("has format 2, this version of the library reads 1");
    }

    /** What a killed process leaves: a draft, and an old checkpoint that was half deleted. */
    @Test
    void halfWrittenOnesAreClearedAway() throws IOException {
        CheckpointFolder.open(path).write(checkpoint(1, 8));
        Path draft = Files.createDirectory(path.resolve(".checkpoint-000002.x.part"));
        Files.writeString(draft.resolve("weights.safetensors"), "half");
        assertThat(newest(path)).isEqualTo(1);
        assertThat(names(path)).containsExactly(FIRST);
    }

    @Test
    void aFullDiskLeavesThoseBeforeAndNothingElse() throws IOException {
        Configuration disk =
                Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(64 << 10).build();
        try (FileSystem small = Jimfs.newFileSystem(disk)) {
            Path full = small.getPath("/kept");
            CheckpointFolder folder = CheckpointFolder.open(full);
            folder.write(checkpoint(1, 1000));
            folder.write(checkpoint(2, 1000));
            Path other = small.getPath("/other");
            // From almost no room, where nothing fits, to more than a checkpoint takes.
            int written = 0;
            for (int room = 0; room < 16; room++) {
                Files.write(other, new byte[(64 - 3 * 5 - room) << 10]);
                try {
                    folder.write(checkpoint(3 + written, 1000));
                    written++;
                } catch (IOException e) {
                    assertThat(e.getMessage()).contains("disk");
                }
                assertThat(newest(full)).isEqualTo(2 + written);
                assertThat(names(full)).hasSize(2);
                Files.delete(other);
            }
            assertThat(written).isBetween(1, 15);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        CheckpointFolder folder = CheckpointFolder.open(path);
        folder.write(checkpoint(1, 8));
        AtomicFolder.delete(path);
        folder.write(checkpoint(2, 8));
        assertThat(newest(path)).isEqualTo(2);
        AtomicFolder.delete(path);
        Files.writeString(path, "in the way");
        assertThatThrownBy(() -> folder.write(checkpoint(3, 8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(path.toString());
        assertThatThrownBy(() -> CheckpointFolder.open(path)).isInstanceOf(IOException.class);
    }

    @Test
    void numbersComeBackToTheBit() {
        for (double value :
                new double[] {
                    0.1,
                    -0.0,
                    Double.MIN_VALUE,
                    Double.MAX_VALUE,
                    1 / 3.0,
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    1L << 53,
                    (float) 0.1
                }) {
            String text = ExactNumbers.toJson(value).toString();
            double back = ExactNumbers.number(JsonParser.parseString(text));
            assertThat(Double.doubleToLongBits(back))
                    .as(text)
                    .isEqualTo(Double.doubleToLongBits(value));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
