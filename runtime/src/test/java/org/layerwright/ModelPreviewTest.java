package org.layerwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.augment.AugmentScope;
import org.layerwright.augment.FillMode;
import org.layerwright.augment.FlipMode;
import org.layerwright.augment.Interpolation;
import org.layerwright.data.problem.DataException;
import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.report.Preview;
import org.layerwright.train.Sgd;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/** A preview shows the image as the network gets it, and independent draws of it. */
class ModelPreviewTest {
    private final Path file;
    private final Path folder;

    ModelPreviewTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = TinyImages.write(folder, 1, 3).examples().get(0).file();
    }

    /** {@link TinyNet} with mirrored pictures. */
    private static final class Mirrored extends Model {
        Mirrored(long seed) {
            super(new Flips(), ModelOptions.defaults().seed(seed));
        }
    }

    private record Flips(NetworkDefinition net) implements NetworkDefinition {
        Flips() {
            this(TinyNet.Definition.plain(Sgd.defaults()));
        }

        @Override
        public NetworkInfo info() {
            return net.info();
        }

        @Override
        public void build(NetworkScope scope) {
            net.build(scope);
        }

        @Override
        public Operand<TFloat32> augment(AugmentScope scope, Operand<TFloat32> images) {
            return scope.geometry(images)
                    .randomFlip("flip", FlipMode.HORIZONTAL_AND_VERTICAL)
                    .resample(FillMode.REFLECT, Interpolation.NEAREST, 0);
        }

        @Override
        public List<Head> heads() {
            return net.heads();
        }

        @Override
        public Optimizer optimizer() {
            return net.optimizer();
        }
    }

    @Test
    void drawsAreTheFileMirroredEachInItsOwnWay() throws IOException {
        List<Integer> given = greys(ImageIO.read(file.toFile()));
        try (Model model = new Mirrored(1)) {
            Preview preview = model.preview(file, 40);

            assertThat(pixels(preview.original())).isEqualTo(given);
            List<Integer> outcomes = new ArrayList<>();
            for (BufferedImage draw : preview.draws()) {
                outcomes.add(ways(given).indexOf(pixels(draw)));
            }
            // 40 fair draws of four leave one out about once in 20,000 seeds.
            assertThat(outcomes).contains(0, 1, 2, 3).doesNotContain(-1);
        }
    }

    @Test
    void theSameSeedGivesTheSameSheet() {
        try (Model model = new Mirrored(1);
                Model same = new Mirrored(1);
                Model other = new Mirrored(2)) {
            List<List<Integer>> draws = draws(model.preview(file, 12));

            assertThat(draws(model.preview(file, 12))).isEqualTo(draws);
            assertThat(draws(same.preview(file, 12))).isEqualTo(draws);
            assertThat(draws(other.preview(file, 12))).isNotEqualTo(draws);
            assertThat(draws(same.preview(file, 5))).isEqualTo(draws.subList(0, 5));
            assertThat(draws(same.preview(file, 4, 8))).isEqualTo(draws.subList(4, 12));
        }
    }

    @Test
    void whatCannotBeShownIsSaid() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        try (Model model = new Mirrored(1);
                TinyNet plain = TinyNet.create(TinyNet.Definition.plain(Sgd.defaults()), 1)) {
            assertThat(model.augments()).isTrue();
            assertThat(plain.augments()).isFalse();
            assertThatThrownBy(() -> plain.preview(file, 3))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "TinyNet has no augmentation to preview: add @Augmented to its"
                                    + " declaration");
            for (int count : new int[] {0, 401}) {
                assertThatThrownBy(() -> model.preview(file, count))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("a preview has 1 to 400 draws, not " + count);
            }
            for (Path bad : List.of(broken, folder.resolve("missing.png"), folder)) {
                assertThatThrownBy(() -> model.preview(bad, 3))
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining(bad.toString());
            }
        }
    }

    private static List<List<Integer>> draws(Preview preview) {
        return preview.draws().stream().map(ModelPreviewTest::pixels).toList();
    }

    private static List<Integer> pixels(BufferedImage image) {
        int side = image.getWidth();
        return Arrays.stream(image.getRGB(0, 0, side, side, null, 0, side)).boxed().toList();
    }

    /** Not by colour: Java takes the values of a grey picture for linear light. */
    private static List<Integer> greys(BufferedImage image) {
        List<Integer> pixels = new ArrayList<>();
        for (int at = 0; at < 64; at++) {
            pixels.add(image.getRaster().getSample(at % 8, at / 8, 0) * 0x010101 | 0xFF000000);
        }
        return pixels;
    }

    /** As it is, left and right changed, top and bottom changed, both. */
    private static List<List<Integer>> ways(List<Integer> given) {
        List<List<Integer>> ways = new ArrayList<>();
        for (int way = 0; way < 4; way++) {
            List<Integer> mirrored = new ArrayList<>();
            for (int at = 0; at < given.size(); at++) {
                int y = at / 8;
                int x = at % 8;
                int fromY = way < 2 ? y : 7 - y;
                int fromX = way % 2 == 0 ? x : 7 - x;
                mirrored.add(given.get(fromY * 8 + fromX));
            }
            ways.add(mirrored);
        }
        return ways;
    }
}
