package org.layerwright.weights;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.layerwright.files.AtomicFile;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights in the safetensors format: eight bytes of header length (little-endian), a JSON header
 * with type, shape and place of each tensor, then the raw numbers. It holds data only, so a file
 * from a stranger cannot run code. Only {@code F32} tensors are read.
 */
public final class SafeTensors {
    private static final String METADATA = "__metadata__";
    private static final int MOST_HEADER_BYTES = 100 << 20;

    private SafeTensors() {}

    /**
     * Writes a file that is either complete or, after a crash, what it was before.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, WeightValues values) throws IOException {
        write(file, values, Map.of());
    }

    /**
     * As {@link #write(Path, WeightValues)}, with texts beside the weights.
     *
     * @param metadata by any names but {@code format}
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, WeightValues values, Map<String, String> metadata)
            throws IOException {
        AtomicFile.write(file, out -> writeTo(out, values, metadata));
    }

    private static void writeTo(OutputStream out, WeightValues values, Map<String, String> metadata)
            throws IOException {
        byte[] header = header(values, metadata).getBytes(StandardCharsets.UTF_8);
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.write(length.putLong(header.length).array());
        out.write(header);
        for (String name : values.names()) {
            float[] numbers = values.get(name).numbers();
            byte[] bytes = new byte[Math.multiplyExact(numbers.length, Float.BYTES)];
            littleEndian(bytes).asFloatBuffer().put(numbers);
            out.write(bytes);
        }
    }

    private static String header(WeightValues values, Map<String, String> texts) {
        JsonObject header = new JsonObject();
        JsonObject metadata = new JsonObject();
        metadata.addProperty("format", "layerwright");
        new TreeMap<>(texts).forEach(metadata::addProperty);
        header.add(METADATA, metadata);
        long start = 0;
        for (String name : values.names()) {
            Extent shape = values.get(name).shape();
            long end = start + shape.count() * Float.BYTES;
            header.add(name, new TensorEntry("F32", shape, start, end).toJson());
            start = end;
        }
        // The numbers start at a multiple of eight, so that others can map the file.
        String text = header.toString();
        return text + " ".repeat((8 - text.getBytes(StandardCharsets.UTF_8).length % 8) % 8);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is no valid safetensors file of {@code F32}
     */
    public static WeightValues read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            Header header = Header.read(in);
            long dataBytes = Files.size(file) - Long.BYTES - header.length();
            Map<String, TensorEntry> entries = entries(header.text(), dataBytes);
            Map<String, WeightValues.Values> values = new LinkedHashMap<>();
            long position = 0;
            for (Map.Entry<String, TensorEntry> entry : entries.entrySet()) {
                TensorEntry tensor = entry.getValue();
                if (tensor.start() != position) {
                    throw new IOException(
                            "%s does not start where the tensor before ends"
                                    .formatted(entry.getKey()));
                }
                byte[] bytes = in.readNBytes((int) tensor.bytes());
                FloatBuffer numbers = littleEndian(bytes).asFloatBuffer();
                float[] array = new float[numbers.remaining()];
                numbers.get(array);
                values.put(entry.getKey(), new WeightValues.Values(tensor.shape(), array));
                position = tensor.end();
            }
            return new WeightValues(values);
        } catch (NoSuchFileException e) {
            throw new IOException("the weights file %s does not exist".formatted(file), e);
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "%s is not a readable weights file: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * The texts beside the weights.
     *
     * @return by name; empty if there are none
     * @throws IOException if it cannot be read or is no valid safetensors file
     */
    public static Map<String, String> metadata(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            JsonObject header = JsonParser.parseString(Header.read(in).text()).getAsJsonObject();
            Map<String, String> texts = new TreeMap<>();
            if (header.has(METADATA)) {
                header.getAsJsonObject(METADATA)
                        .asMap()
                        .forEach((name, text) -> texts.put(name, text.getAsString()));
            }
            return texts;
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "%s is not a readable weights file: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** What stands before the numbers. */
    private record Header(long length, String text) {
        static Header read(DataInputStream in) throws IOException {
            byte[] first = in.readNBytes(Long.BYTES);
            if (first.length < Long.BYTES) {
                throw new IOException("it has %d bytes".formatted(first.length));
            }
            long length = littleEndian(first).getLong();
            if (length < 2 || length > MOST_HEADER_BYTES) {
                throw new IOException("a header of %d bytes".formatted(length));
            }
            return new Header(
                    length, new String(in.readNBytes((int) length), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, TensorEntry> entries(String header, long dataBytes)
            throws IOException {
        try {
            Map<String, TensorEntry> entries = new LinkedHashMap<>();
            JsonParser.parseString(header).getAsJsonObject().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(METADATA))
                    .map(
                            entry ->
                                    Map.entry(
                                            entry.getKey(),
                                            TensorEntry.of(entry.getValue(), dataBytes)))
                    .sorted(Comparator.comparingLong(entry -> entry.getValue().start()))
                    .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
            return entries;
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException("its header is not a JSON object of tensors", e);
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
