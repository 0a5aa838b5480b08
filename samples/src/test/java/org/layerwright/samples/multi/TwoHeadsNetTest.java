package org.layerwright.samples.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Several outputs from picture files, into a SavedModel and out. */
final class TwoHeadsNetTest {
    private final Path folder;
    private final ImageDataset covers;

    TwoHeadsNetTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean red = i % 2 == 0;
            boolean bright = i % 3 == 0;
            int level = (bright ? 200 : 60) + i;
            BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
            for (int at = 0; at < 63; at++) {
                image.setRGB(at % 9, at / 9, red ? level << 16 : level);
            }
            Path file = folder.resolve(i + ".png");
            ImageIO.write(image, "png", file.toFile());
            examples.add(
                    new Example(
                            file,
                            bright ? List.of(red ? 2 : 0, 1) : List.of(red ? 2 : 0),
                            "covers:" + i));
        }
        covers = ImageDataset.of(List.of("blue", "bright", "red"), examples);
    }

    @Test
    void picturesTrainBothAndAnExportKeepsBoth() throws IOException {
        Path file = covers.examples().get(3).file();
        try (TwoHeadsNetModel model = TwoHeadsNetModel.create()) {
            model.fit(covers, FitOptions.epochs(3).batchSize(5).validation(covers));
            Evaluation evaluation = model.evaluate(covers);
            assertThat(evaluation.values()).containsOnlyKeys("loss", "hue_loss", "light_loss");
            assertThat(evaluation.value("loss"))
                    .isCloseTo(
                            evaluation.value("hue_loss") + evaluation.value("light_loss"),
                            within(1e-6));
            assertThat(evaluation.output("light").counts().support(0)).isEqualTo(4);
            assertThat(evaluation.output("hue").counts().support(1)).isEqualTo(6);

            Prediction expected = model.predict(file);
            Path exported = folder.resolve("saved");
            model.export(exported);
            try (Predictor read = Predictor.load(exported)) {
                assertThat(read.predict(file)).hasToString(expected.toString());
            }
            servesBytes(exported, file, expected);
        }
    }

    /** TensorFlow's own loader finds each output by its name. */
    private static void servesBytes(Path exported, Path file, Prediction expected)
            throws IOException {
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve");
                TString bytes =
                        TString.tensorOfBytes(NdArrays.scalarOfObject(Files.readAllBytes(file)));
                Result result =
                        bundle.function("serve_bytes")
                                .call(Map.<String, Tensor>of("image_bytes", bytes))) {
            assertThat(((TFloat32) result.get("hue").orElseThrow()).getFloat(1))
                    .isCloseTo(expected.output("hue").probability("blue"), within(1e-6f));
            assertThat(((TFloat32) result.get("light").orElseThrow()).getFloat(0))
                    .isCloseTo(expected.output("light").probability("bright"), within(1e-6f));
            assertThat(((TString) result.get("hue.labels").orElseThrow()).getObject(0))
                    .isEqualTo("red");
            assertThat(bundle.function("serving_default").signature().inputNames())
                    .containsExactly("images");
        }
    }
}
