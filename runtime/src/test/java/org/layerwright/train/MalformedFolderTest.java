package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.InspectionOptions.BadImages;
import org.layerwright.data.MalformedPictures;
import org.layerwright.data.TestPictures;
import org.layerwright.train.TinyNet.Definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * More than 200 files that are no pictures, or not quite, among some that are: whoever trains on
 * the folder gets a list of the first, each once, and a network that saw all of the others. In a
 * process of its own, with a heap that has no room for a picture of 20,000x20,000.
 */
@DisabledOnOs(OS.WINDOWS)
class MalformedFolderTest {
    private static final Pattern LEFT_OUT =
            Pattern.compile("left out: all/left: \\S*/(\\S+) (.+\\. .+\\.)");

    private final Path root;
    private final Path label;
    private final Set<String> broken = new TreeSet<>();

    MalformedFolderTest(@TempDir Path folder) throws IOException {
        this.root = folder.resolve("all");
        this.label = Files.createDirectories(root.resolve("left"));
    }

    @Test
    @Timeout(120)
    void endsInAPreciseListAndATrainedNetwork() throws Exception {
        MalformedPictures.broken()
                .forEach(
                        (name, content) -> {
                            TestPictures.write(label.resolve(name), content);
                            broken.add(name);
                        });
        links();
        unreadable();
        MalformedPictures.sound().forEach((n, c) -> TestPictures.write(label.resolve(n), c));
        assertThat(broken).hasSizeGreaterThan(200);

        Process run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Training.class.getName(),
                                root.toString())
                        .redirectErrorStream(true)
                        .start();
        String log = new String(run.getInputStream().readAllBytes());

        assertThat(run.waitFor()).as(log).isZero();
        List<String> named = new ArrayList<>();
        Matcher line = LEFT_OUT.matcher(log);
        while (line.find()) {
            named.add(line.group(1));
        }
        Set<String> missing = new TreeSet<>(broken);
        named.forEach(missing::remove);
        assertThat(missing).as("broken but not named").isEmpty();
        assertThat(named).as("named but not broken, or twice").hasSameSizeAs(broken);
        assertThat(log).contains("trained on " + MalformedPictures.sound().size() + " pictures");
        assertThat(log).containsOnlyOnce("passed over: " + label.resolve("round/again"));
    }

    /** A folder that looks like a picture, and links to themselves, to nothing, in a circle. */
    private void links() throws IOException {
        Files.createDirectory(label.resolve("folder.jpg"));
        Files.createSymbolicLink(label.resolve("itself.jpg"), Path.of("itself.jpg"));
        Files.createSymbolicLink(label.resolve("nothing.png"), Path.of("no-such-file.png"));
        Files.createSymbolicLink(
                Files.createDirectory(label.resolve("round")).resolve("again"), label);
        broken.addAll(List.of("itself.jpg", "nothing.png"));
    }

    /** To root nothing is. */
    private void unreadable() throws IOException {
        Path secret = TestPictures.write(label.resolve("secret.jpg"), new byte[] {1});
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        broken.add("secret.jpg");
    }

    /** The process. */
    static final class Training {
        public static void main(String[] args) {
            int[] pictures = new int[1];
            Callback counter =
                    new Callback() {
                        @Override
                        public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                            pictures[0]++;
                        }
                    };
            ImageDataset data = ImageDataset.fromFolders(Path.of(args[0]));
            try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(0.01f, 0f, false)), 1)) {
                net.fit(
                        data,
                        FitOptions.epochs(1)
                                .batchSize(1)
                                .badImages(BadImages.SKIP)
                                .callbacks(counter));
            }
            System.out.println("trained on " + pictures[0] + " pictures");
        }
    }
}
