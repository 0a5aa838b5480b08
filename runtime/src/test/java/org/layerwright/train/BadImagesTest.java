package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.InspectionOptions.BadImages;
import org.layerwright.data.problem.DataException;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures that cannot be used, met by training and by evaluating: line 4 broken, line 5 missing.
 */
class BadImagesTest {
    private final Path folder;
    private final TinyNet net = TinyNet.create(Definition.plain(Adam.defaults()), 1);

    BadImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void write() throws IOException {
        TinyImages.write(folder, 3, 1);
        Files.writeString(folder.resolve("broken.png"), "no picture");
        Files.writeString(
                folder.resolve("labels.csv"),
                """
                file,labels
                1_0.png,left|top
                1_1.png,bright
                broken.png,left
                missing.png,bright
                1_2.png,top
                """);
    }

    private ImageDataset data() {
        return ImageDataset.fromCsv(folder.resolve("labels.csv"));
    }

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void areRefusedByNameAndLine() {
        assertThatThrownBy(() -> net.evaluate(data()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("labels.csv:4: ")
                .hasMessageContaining("broken.png is no picture")
                .hasMessageContaining("labels.csv:5: ")
                .hasMessageContaining("missing.png does not exist");
        assertThatThrownBy(() -> net.fit(data(), FitOptions.epochs(1)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("labels.csv:4: ")
                .hasMessageContaining("labels.csv:5: ");
        assertThat(net.trainer().steps()).isZero();
    }

    @Test
    void ofBothPartsAreToldAtOnce() {
        FitOptions options = FitOptions.epochs(1).validation(data().subset(new int[] {0, 3}));
        assertThatThrownBy(() -> net.fit(data().subset(new int[] {1, 2}), options))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("labels.csv:4: ")
                .hasMessageContaining("labels.csv:5: ");
    }

    @Test
    void areLeftOutWhenAsked() {
        Evaluation evaluation =
                net.evaluate(data(), EvaluateOptions.defaults().badImages(BadImages.SKIP));
        assertThat(evaluation.counts().rows()).isEqualTo(3);
        net.fit(data(), FitOptions.epochs(1).batchSize(1).badImages(BadImages.SKIP));
        assertThat(net.trainer().steps()).isEqualTo(3);
    }

    @Test
    void includeThoseAboveTheLimit() {
        ImageDataset sound = TinyImages.write(folder, 3, 1);
        assertThatThrownBy(() -> net.fit(sound, FitOptions.epochs(1).maxPixels(63)))
                .hasMessageContaining("8x8 pixels, above the limit of 63")
                .hasMessageContaining("raise maxPixels");
        assertThatThrownBy(() -> net.evaluate(sound, EvaluateOptions.defaults().maxPixels(63)))
                .hasMessageContaining("above the limit of 63");
        assertThat(net.fit(sound, FitOptions.epochs(1).maxPixels(64)).epochs()).hasSize(1);
    }

    @Test
    void batchSizeDoesNotChangeTheCounts() {
        ImageDataset sound = TinyImages.write(folder, 3, 1);
        assertThat(net.evaluate(sound, EvaluateOptions.defaults().batchSize(1)).counts().rows())
                .isEqualTo(3);
        assertThatThrownBy(() -> EvaluateOptions.defaults().batchSize(0))
                .hasMessageContaining("batchSize");
        assertThatThrownBy(() -> FitOptions.epochs(1).maxPixels(0))
                .hasMessageContaining("maxPixels");
    }
}
