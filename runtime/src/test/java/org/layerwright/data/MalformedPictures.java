package org.layerwright.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Contents of files that claim to be pictures, by file name: what none can use, and what all can.
 */
public final class MalformedPictures {
    private static final Random RANDOM = new Random(11);

    private MalformedPictures() {}

    private static byte[] picture(String format) {
        return TestPictures.encode(
                TestPictures.noise(40, 30, BufferedImage.TYPE_INT_RGB, 3), format);
    }

    /** Sound, however odd. */
    public static Map<String, byte[]> sound() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List.of("jpg", "png", "gif", "bmp").forEach(f -> files.put("plain." + f, picture(f)));
        files.put("jpeg-named.png", picture("jpg"));
        files.put("png-named.jpeg", picture("png"));
        files.put("SHOUTING.JPG", picture("jpg"));
        files.put("cmyk.jpg", TestPictures.cmykJpeg(40, 30, new int[] {10, 90, 200, 255}));
        files.put(
                "deep.png",
                TestPictures.encode(
                        TestPictures.noise(9, 9, BufferedImage.TYPE_USHORT_GRAY, 1), "png"));
        files.put("animated.gif", TestPictures.animatedGif(20, 20, List.of(1, 2, 3)));
        files.put("animated.png", withChunk(picture("png"), "6163544C 00000002 00000000"));
        files.put("turned.jpg", TestPictures.withExif(picture("jpg"), exif("0600")));
        files.put("exif-list-far-away.jpg", TestPictures.withExif(picture("jpg"), exif("FFFF")));
        byte[] endless = hex("49492A0008000000FFFF" + "12010300FFFFFFFF08000000".repeat(50));
        files.put("exif-endless.jpg", TestPictures.withExif(picture("jpg"), endless));
        files.put("exif-noise.png", TestPictures.withExif(picture("png"), noise(500)));
        return files;
    }

    /** Of no use, each for a reason of its own. */
    public static Map<String, byte[]> broken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        cut(files, "jpg", 60);
        cut(files, "png", 50);
        cut(files, "gif", 20);
        cut(files, "bmp", 20);
        for (String extension : List.of("jpg", "jpeg", "png", "gif", "bmp")) {
            files.put("empty." + extension, new byte[0]);
            files.put("zeros." + extension, new byte[5000]);
            files.put("noise." + extension, noise(5000));
        }
        for (int i = 0; i < 10; i++) {
            files.put("noise" + i + ".jpg", joined(hex("FFD8FFE00010"), noise(3000)));
            files.put("noise" + i + ".png", joined(hex("89504E470D0A1A0A"), noise(3000)));
            files.put("noise" + i + ".gif", joined(hex("47494638396101000100"), noise(30)));
        }
        foreign(files);
        claims(files);
        damaged(files);
        return files;
    }

    /** At lengths from nothing to nine tenths. */
    private static void cut(Map<String, byte[]> files, String format, int times) {
        byte[] whole = picture(format);
        for (int i = 0; i < times; i++) {
            int length = (int) ((i + 1) * 0.9 * whole.length / times);
            files.put("cut%d.%s".formatted(length, format), Arrays.copyOf(whole, length));
        }
    }

    private static void foreign(Map<String, byte[]> files) {
        Map.of(
                        "webp.jpg", "RIFF\0\0\0\0WEBPVP8X",
                        "heic.jpg", "\0\0\0\30ftypheic",
                        "avif.jpg", "\0\0\0\30ftypavif",
                        "tiff.png", "II*\0\10\0\0\0",
                        "vector.png", "<svg xmlns=''/>",
                        "page.jpg", "<!DOCTYPE html><title>404</title>",
                        "paper.jpg", "%PDF-1.7",
                        "pointer.png", "version https://git-lfs.github.com/spec/v1",
                        "text.gif", "hello")
                .forEach((name, text) -> files.put(name, text.getBytes(ISO_8859_1)));
    }

    /** Headers that promise what is not there. */
    private static void claims(Map<String, byte[]> files) {
        files.put("bomb.png", put(picture("png"), 16, "00004E20 00004E20"));
        files.put("bomb.jpg", put(picture("jpg"), frame(picture("jpg")) + 5, "4E20 4E20"));
        files.put("bomb.bmp", put(picture("bmp"), 18, "204E0000 204E0000"));
        files.put("bomb.gif", put(picture("gif"), 6, "204E 204E"));
        files.put("no-rows.png", put(picture("png"), 16, "00000028 00000000"));
        files.put("no-rows.jpg", put(picture("jpg"), frame(picture("jpg")) + 5, "0000"));
        files.put("negative.png", put(picture("png"), 16, "80000000 80000000"));
        files.put("negative-width.bmp", put(picture("bmp"), 18, "FEFFFFFF"));
        files.put("least-height.bmp", put(picture("bmp"), 22, "00000080"));
        files.put("upside-down-bomb.bmp", put(picture("bmp"), 22, "000000C0"));
        files.put("bits.bmp", put(picture("bmp"), 28, "0000"));
        files.put("runs.bmp", put(picture("bmp"), 30, "01000000"));
        files.put("far-pixels.bmp", put(picture("bmp"), 10, "FFFFFF7F"));
        files.put("no-frames.gif", hex("474946383961 0100 0100 00 00 00 3B"));
        files.put("colours.png", put(picture("png"), 25, "05"));
        files.put("twelve-bits.jpg", put(picture("jpg"), frame(picture("jpg")) + 4, "0C"));
        files.put("no-planes.jpg", put(picture("jpg"), frame(picture("jpg")) + 9, "00"));
    }

    private static void damaged(Map<String, byte[]> files) {
        byte[] png = picture("png");
        files.put("header-sum.png", put(png, 29, "00000000"));
        files.put("pixel-sum.png", put(png, png.length - 16, "DEADBEEF"));
        byte[] jpeg = picture("jpg");
        files.put("codes.jpg", put(jpeg, marker(jpeg, 0xC4) + 4, "00" + "FF".repeat(16)));
        files.put("tables.jpg", put(jpeg, marker(jpeg, 0xDB) + 1, "FE"));
        files.put("twice-cut.jpg", joined(Arrays.copyOf(jpeg, 300), Arrays.copyOf(jpeg, 300)));
        files.put("ends-early.jpg", joined(Arrays.copyOf(jpeg, 650), hex("FFD9")));
    }

    private static byte[] withChunk(byte[] png, String chunk) {
        byte[] typed = hex(chunk);
        CRC32 sum = new CRC32();
        sum.update(typed);
        byte[] whole =
                ByteBuffer.allocate(typed.length + 8)
                        .putInt(typed.length - 4)
                        .put(typed)
                        .putInt((int) sum.getValue())
                        .array();
        return joined(
                joined(Arrays.copyOf(png, 33), whole), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] exif(String value) {
        return hex("49492A0008000000010012010300 01000000" + value + "000000000000");
    }

    private static int frame(byte[] jpeg) {
        return marker(jpeg, 0xC0);
    }

    private static int marker(byte[] jpeg, int code) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) code) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }

    private static byte[] put(byte[] content, int at, String hex) {
        byte[] with = hex(hex);
        ByteBuffer.wrap(content).order(ByteOrder.BIG_ENDIAN).put(at, with);
        return content;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        RANDOM.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }
}
