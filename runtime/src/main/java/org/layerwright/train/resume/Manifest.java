package org.layerwright.train.resume;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.layerwright.files.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a checkpoint with their sizes and SHA-256 sums.
 *
 * @param files all but the manifest's own, by name
 */
record Manifest(List<Entry> files) {
    static final String NAME = "manifest.json";

    /** Counted up when the form of checkpoints changes. */
    private static final int FORMAT = 1;

    private static final int BUFFER = 1 << 16;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    Manifest {
        files = List.copyOf(files);
    }

    /**
     * @param name within the folder
     * @param bytes its size
     * @param sha256 of its content, hexadecimal
     */
    record Entry(String name, long bytes, String sha256) {

        static Entry of(Path file) throws IOException {
            return new Entry(file.getFileName().toString(), Files.size(file), sha256Of(file));
        }
    }

    /** Of the files that lie in a folder. */
    static Manifest of(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                entries.add(Entry.of(file));
            }
        }
        return new Manifest(entries);
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), text());
    }

    /**
     * Reads a folder's manifest and checks every file by it.
     *
     * @throws IOException if anything is not as it was written, naming the file
     */
    static Manifest checked(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Manifest manifest = parsed(file, text);
        // The manifest has no sum of its own: it must be, to the byte, what would be written.
        if (!manifest.text().equals(text)) {
            throw new IOException(file + " is damaged");
        }
        for (Entry entry : manifest.files) {
            check(folder.resolve(entry.name), entry);
        }
        return manifest;
    }

    private static Manifest parsed(Path file, String text) throws IOException {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            int format = json.get("format").getAsInt();
            if (format != FORMAT) {
                throw new IOException(
                        "%s has format %d, this version of the library reads %d"
                                .formatted(file, format, FORMAT));
            }
            List<Entry> entries = new ArrayList<>();
            for (JsonElement each : json.getAsJsonArray("files")) {
                JsonObject entry = each.getAsJsonObject();
                entries.add(
                        new Entry(
                                entry.get("name").getAsString(),
                                entry.get("bytes").getAsLong(),
                                entry.get("sha256").getAsString()));
            }
            return new Manifest(entries);
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException
                | NumberFormatException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    private static void check(Path file, Entry entry) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing");
        }
        if (Files.size(file) != entry.bytes) {
            throw new IOException(
                    "%s has %d bytes, not %d".formatted(file, Files.size(file), entry.bytes));
        }
        if (!sha256Of(file).equals(entry.sha256)) {
            throw new IOException(file + " is damaged: its SHA-256 is another");
        }
    }

    private String text() {
        JsonArray entries = new JsonArray();
        for (Entry file : files) {
            JsonObject entry = new JsonObject();
            entry.addProperty("name", file.name);
            entry.addProperty("bytes", file.bytes);
            entry.addProperty("sha256", file.sha256);
            entries.add(entry);
        }
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.add("files", entries);
        return GSON.toJson(json) + "\n";
    }

    private static String sha256Of(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (in.read(buffer) >= 0) {
                // The stream adds to the digest.
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
