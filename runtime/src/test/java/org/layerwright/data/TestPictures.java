package org.layerwright.data;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes pictures for tests with the JDK's own writers, which know nothing of the code under test.
 */
public final class TestPictures {
    private TestPictures() {}

    /** Random pixels of one of {@link BufferedImage}'s types. */
    public static BufferedImage noise(int width, int height, int type, long seed) {
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
    public static BufferedImage plain(int width, int height, int type, int colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour);
            }
        }
        return image;
    }

    public static byte[] encode(BufferedImage image, String format) {
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

    public static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frames of one colour each. */
    public static byte[] animatedGif(int width, int height, List<Integer> colours)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
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

    /** A CMYK JPEG of one colour, with Adobe's marker, which says that 255 is no ink. */
    public static byte[] cmykJpeg(int width, int height, int[] inverted) throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int i = 0; i < width * height; i++) {
            raster.setPixel(i % width, i / width, inverted);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] plain = bytes.toByteArray();
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        marked.write(HexFormat.of().parseHex("FFEE000E41646F626500640000000000"));
        marked.write(plain, 2, plain.length - 2);
        return marked.toByteArray();
    }

    /** A JPEG or PNG with EXIF data put in front of all else but the PNG's header. */
    public static byte[] withExif(byte[] picture, byte[] tiff) {
        boolean jpeg = picture[0] == (byte) 0xFF;
        int at = jpeg ? 2 : 33;
        ByteBuffer marked = ByteBuffer.allocate(picture.length + tiff.length + 12);
        marked.put(picture, 0, at);
        if (jpeg) {
            marked.putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
            marked.put("Exif\0\0".getBytes(US_ASCII)).put(tiff);
        } else {
            byte[] chunk =
                    ByteBuffer.allocate(4 + tiff.length)
                            .put("eXIf".getBytes(US_ASCII))
                            .put(tiff)
                            .array();
            CRC32 checksum = new CRC32();
            checksum.update(chunk);
            marked.putInt(tiff.length).put(chunk).putInt((int) checksum.getValue());
        }
        marked.put(picture, at, picture.length - at);
        return Arrays.copyOf(marked.array(), marked.position());
    }

    /** {@code count} PNG files of random pixels, example i labelled i mod {@code labels}. */
    public static ImageDataset dataset(Path folder, int count, int labels) {
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
