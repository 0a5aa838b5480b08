package org.layerwright.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.samples.clothing.ClothingNetModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** {@code preview} on a network that augments, with images of its own. */
final class PreviewCommandTest {
    private final Path folder;
    private final Path shades;
    private final Sample sample;

    PreviewCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.shades = Shades.write(folder.resolve("shades"), 2);
        this.sample =
                new Sample(
                        "garments",
                        ClothingNetModel::create,
                        () -> SampleData.of(shades),
                        1,
                        Optional.empty());
    }

    @Test
    void theSamplesFirstImageIsShown() throws IOException {
        Path out = folder.resolve("out");

        CommandRun run = CommandRun.of(sample, "preview", "--count", "5", "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("preview.png", "preview.html");
        // Six pictures of 96x128 in rows of four or three.
        assertThat(ImageIO.read(out.resolve("preview.png").toFile()).getWidth())
                .isEqualTo(10 + 3 * 106);
        assertThat(Files.readString(out.resolve("preview.html")))
                .contains("ClothingNet: augmentation of shade-00.png");
    }

    @Test
    void anImageOfOnesOwn() throws IOException {
        String image = shades.resolve("shade-01.png").toString();
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path other = folder.resolve("other");
        preview("--image", image, "--out", one.toString());
        preview("--image", image, "--out", two.toString());
        preview("--image", image, "--out", other.toString(), "--seed", "2");

        assertThat(one.resolve("preview.png")).hasSameBinaryContentAs(two.resolve("preview.png"));
        assertThat(Files.mismatch(one.resolve("preview.png"), other.resolve("preview.png")))
                .isNotNegative();
    }

    private void preview(String... options) {
        String[] arguments = new String[options.length + 3];
        System.arraycopy(new String[] {"preview", "--count", "2"}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(CommandRun.of(sample, arguments).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--image, none.png, none.png",
        "--image, shades/labels.csv, labels.csv",
        "--count, 0, 1 to 400",
        "--count, many, --count",
    })
    void mistakesAreTold(String option, String value, String told) {
        String given = option.equals("--image") ? folder.resolve(value).toString() : value;
        CommandRun run =
                CommandRun.of(sample, "preview", option, given, "--out", folder.toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains(told).doesNotContain("\tat ");
    }

    @Test
    void aNetworkThatDoesNotAugmentHasNothingToShow() {
        CommandRun run =
                CommandRun.of("preview", "--image", shades.resolve("shade-00.png").toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("ShadeNet declares no augmentation").doesNotContain("\tat ");
    }
}
