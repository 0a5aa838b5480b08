package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.TestPictures;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * The picture stored is {@code abc/def}. What each orientation makes of it is written down from the
 * standard's table, which says to which side the first row and the first column belong.
 */
class OrientationTest {
    private static final String STORED = "abc/def";
    private static final int STEP = 20;
    private static final int BLOCK = 16;

    private static final ImageDecoder LYING = ImageDecoder.open(new ImageSize(2, 3, 1));
    private static final ImageDecoder STANDING = ImageDecoder.open(new ImageSize(3, 2, 1));

    @AfterAll
    static void close() {
        LYING.close();
        STANDING.close();
    }

    /** Each letter a block of its own shade of grey. */
    private static byte[] stored(String format) {
        BufferedImage image = new BufferedImage(3 * BLOCK, 2 * BLOCK, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 2 * BLOCK; y++) {
            for (int x = 0; x < 3 * BLOCK; x++) {
                int letter = STORED.charAt(y / BLOCK * 4 + x / BLOCK) - 'a';
                image.getRaster().setSample(x, y, 0, letter * STEP);
            }
        }
        return TestPictures.encode(image, format);
    }

    private static String seen(byte[] content) {
        return seen(content, LYING, 3);
    }

    private static String seen(byte[] content, ImageDecoder decoder, int columns) {
        StringBuilder letters = new StringBuilder();
        try (TUint8 image = decoder.decode(content)) {
            byte[] shades = new byte[6];
            image.asRawTensor().data().read(shades);
            for (int i = 0; i < shades.length; i++) {
                int letter = Math.round((float) shades[i] / STEP);
                assertThat((int) shades[i]).isCloseTo(letter * STEP, Offset.offset(4));
                letters.append(i > 0 && i % columns == 0 ? "/" : "").append((char) ('a' + letter));
            }
        }
        return letters.toString();
    }

    /** A byte order, a list of the camera's maker (empty) and the orientation. */
    private static byte[] exif(ByteOrder order, int orientation) {
        return ByteBuffer.allocate(38)
                .order(order)
                .put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(1)
                .putInt(0)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    @ParameterizedTest
    @CsvSource({
        "1, abc/def",
        "2, cba/fed",
        "3, fed/cba",
        "4, def/abc",
        "5, ad/be/cf",
        "6, da/eb/fc",
        "7, fc/eb/da",
        "8, cf/be/ad",
        "0, abc/def",
        "9, abc/def",
        "65535, abc/def"
    })
    void picturesAreTurnedAsTheStandardSays(int orientation, String expected) {
        int columns = expected.indexOf('/');
        ImageDecoder decoder = columns == 3 ? LYING : STANDING;
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            byte[] note = exif(order, orientation);
            byte[] jpeg = TestPictures.withExif(stored("jpg"), note);
            byte[] png = TestPictures.withExif(stored("png"), note);
            assertThat(seen(jpeg, decoder, columns)).isEqualTo(expected);
            assertThat(seen(png, decoder, columns)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing at all
                "4949", // a byte order alone
                "49492A00FFFFFFFF", // a list far behind the end
                "49492A000A000000FFFF", // a list at the very end
                "49492A0008000000FFFF", // 65,535 entries that are not there
                "49492B0008000000010012010300010000000600", // no TIFF
                "49492A000800000001001201020001000000060000000000", // no number
                "58582A000800000001001201030001000000060000000000" // no byte order
            })
    void malformedNotesAreIgnored(String note) {
        byte[] content = HexFormat.of().parseHex(note);
        assertThat(seen(TestPictures.withExif(stored("jpg"), content))).isEqualTo(STORED);
        assertThat(seen(TestPictures.withExif(stored("png"), content))).isEqualTo(STORED);
    }

    @Test
    void noDamageInANoteBreaksTheParser() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] note = exif(ByteOrder.LITTLE_ENDIAN, 6);
            for (int hit = 0; hit < 1 + round % 4; hit++) {
                note[random.nextInt(note.length)] = (byte) random.nextInt();
            }
            ByteBuffer cut = ByteBuffer.wrap(note, 0, random.nextInt(note.length + 1));
            assertThat(Exif.orientation(cut)).isNotNull();
        }
    }

    @Test
    void ofTwoNotesTheFirstThatTurnsCounts() {
        byte[] twice =
                TestPictures.withExif(
                        TestPictures.withExif(stored("jpg"), exif(ByteOrder.BIG_ENDIAN, 3)),
                        exif(ByteOrder.BIG_ENDIAN, 2));
        assertThat(seen(twice)).isEqualTo("cba/fed");
    }
}
