package com.example.shapes;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;

/** Draws discs and squares, trains on them, and fails unless the loss fell. */
public final class TrainShapes {
    private TrainShapes() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("shapes");
        Random random = new Random(1);
        for (String label : List.of("disc", "square")) {
            Path images = Files.createDirectories(folder.resolve(label));
            for (int i = 0; i < 48; i++) {
                ImageIO.write(
                        draw(label, random), "png", images.resolve(i + ".png").toFile());
            }
        }
        try (ShapeNetModel model = ShapeNetModel.create()) {
            History history =
                    model.fit(
                            ImageDataset.fromFolders(folder), FitOptions.epochs(5).batchSize(20));
            List<Double> losses = history.values("loss");
            System.out.println("losses " + losses);
            if (!(losses.get(losses.size() - 1) < losses.get(0))) {
                throw new IllegalStateException("the loss did not fall");
            }
        }
    }

    private static BufferedImage draw(String label, Random random) {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(128 + random.nextInt(128), 160, 90));
        int x = random.nextInt(12);
        int y = random.nextInt(12);
        if (label.equals("disc")) {
            graphics.fillOval(x, y, 18, 18);
        } else {
            graphics.fillRect(x, y, 18, 18);
        }
        graphics.dispose();
        return image;
    }
}
