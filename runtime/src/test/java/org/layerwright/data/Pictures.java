package org.layerwright.data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes pictures for tests with the JDK's own writers, which know nothing of the code under test.
 */
final class Pictures {
    private Pictures() {}

    /** Random pixels of one of {@link BufferedImage}'s types. */
    static BufferedImage noise(int width, int height, int type, long seed) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** One colour, 0xRRGGBB, or 0xAARRGGBB if the type has alpha. */
    static BufferedImage plain(int width, int height, int type, int colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour);
            }
        }
        return image;
    }

    static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("No writer of " + format + " for " + image);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frames of one colour each. */
    static byte[] animatedGif(int width, int height, List<Integer> colours) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("gif");
        ImageWriter writer = writers.next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int colour : colours) {
                BufferedImage frame = plain(width, height, BufferedImage.TYPE_INT_RGB, colour);
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /**
     * A JPEG of four components and one value each; with Adobe's marker, which says the inks are
     * stored inverted.
     */
    static byte[] cmykJpeg(int width, int height, int[] inverted) throws IOException {
        java.awt.image.WritableRaster raster =
                java.awt.image.Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inverted);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, adobe(writer)), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata adobe(ImageWriter writer) throws IOException {
        ImageTypeSpecifier any =
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_4BYTE_ABGR);
        IIOMetadata metadata = writer.getDefaultImageMetadata(null, null);
        if (metadata == null) {
            metadata = writer.getDefaultImageMetadata(any, null);
        }
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        IIOMetadataNode sequence =
                (IIOMetadataNode) root.getElementsByTagName("markerSequence").item(0);
        IIOMetadataNode marker = new IIOMetadataNode("app14Adobe");
        marker.setAttribute("version", "100");
        marker.setAttribute("flags0", "0");
        marker.setAttribute("flags1", "0");
        marker.setAttribute("transform", "0");
        sequence.insertBefore(marker, sequence.getFirstChild());
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
        return metadata;
    }

    /** {@code count} PNG files of random pixels, example i labelled i mod {@code labels}. */
    static ImageDataset dataset(Path folder, int count, int labels) {
        List<String> names = IntStream.range(0, labels).mapToObj(i -> "label" + i).toList();
        List<Example> examples =
                IntStream.range(0, count)
                        .mapToObj(
                                i -> {
                                    BufferedImage image =
                                            noise(6 + i % 5, 9, BufferedImage.TYPE_INT_RGB, i);
                                    Path file =
                                            write(folder.resolve(i + ".png"), encode(image, "png"));
                                    return new Example(file, List.of(i % labels), "made:" + i);
                                })
                        .toList();
        return ImageDataset.of(names, examples);
    }
}
