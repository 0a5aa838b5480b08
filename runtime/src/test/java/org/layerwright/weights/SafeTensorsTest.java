package org.layerwright.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

class SafeTensorsTest {
    private final Path file;

    SafeTensorsTest(@TempDir Path folder) {
        this.file = folder.resolve("weights.safetensors");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        SafeTensors.write(file, sample());
        WeightValues read = SafeTensors.read(file);
        assertThat(read.names()).containsExactly("b/kernel", "a/bias", "c/scalar");
        assertThat(read.get("b/kernel").shape()).isEqualTo(Extent.of(2, 1));
        assertThat(read.get("b/kernel").numbers()).containsExactly(1.5f, -2f);
        assertThat(read.get("a/bias").numbers()).containsExactly(Float.MIN_VALUE);
        assertThat(read.get("c/scalar").shape().sizes()).isEmpty();
        assertThat(file.resolveSibling(".").toFile().list()).hasSize(1);
    }

    /** As any program's new file: its owner's group may copy it from a shared folder. */
    @Test
    void hasThePermissionsOfAnyNewFile() throws IOException {
        Path plain = Files.writeString(file.resolveSibling("plain"), "x");
        assumeThat(Files.getFileStore(plain).supportsFileAttributeView("posix")).isTrue();
        SafeTensors.write(file, sample());
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    /** Byte by byte as the format's description says. */
    @Test
    void hasTheFormatOthersRead() throws IOException {
        SafeTensors.write(file, sample());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) bytes.getLong();
        assertThat(length % 8).isZero();
        String header = new String(bytes.array(), 8, length, StandardCharsets.UTF_8);
        assertThat(header)
                .contains("\"b/kernel\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]}")
                .contains("\"a/bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}");
        assertThat(bytes.getFloat(8 + length)).isEqualTo(1.5f);
        assertThat(bytes.getFloat(8 + length + 4)).isEqualTo(-2f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[1]",
                "{\"w\":{}}",
                "{\"w\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[-1,-2],\"data_offsets\":[0,8]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,0]}}",
            })
    void refusesWhatItCannotTrust(String header) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        Files.write(file, bytes.putLong(text.length).put(text).array());
        assertThatThrownBy(() -> SafeTensors.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a readable weights file");
    }

    @Test
    void refusesCutAndEmptyFiles() throws IOException {
        SafeTensors.write(file, sample());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 4));
        assertThatThrownBy(() -> SafeTensors.read(file)).isInstanceOf(IOException.class);
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> SafeTensors.read(file)).isInstanceOf(IOException.class);
    }

    private static WeightValues sample() {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        values.put("b/kernel", new WeightValues.Values(Extent.of(2, 1), new float[] {1.5f, -2f}));
        values.put("a/bias", new WeightValues.Values(Extent.of(1), new float[] {Float.MIN_VALUE}));
        values.put("c/scalar", new WeightValues.Values(Extent.of(), new float[] {7f}));
        return new WeightValues(values);
    }
}
