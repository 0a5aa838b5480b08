package org.layerwright.data.tfrecord;

import org.layerwright.data.problem.DataProblem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Walks through the records of a TFRecord file. */
final class RecordFile {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final String CORRUPT =
            "The file is truncated or corrupt: write or copy it again.";

    private final Path file;
    private final List<DataProblem> problems;

    /**
     * @param problems gets what is wrong with the file
     */
    RecordFile(Path file, List<DataProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What is done with each record. */
    @FunctionalInterface
    interface Visitor {
        void visit(RecordPlace place, byte[] data);
    }

    /** Visits every record that can be read. */
    void visit(Visitor visitor) {
        try (FileChannel channel = FileChannel.open(file)) {
            Optional<RecordPlace> place = next(channel, 0, 1);
            if (place.isEmpty() && channel.size() == 0) {
                problem(file.toString(), "holds no records", "Write some.");
            }
            while (place.isPresent()) {
                RecordPlace here = place.get();
                visit(here, channel, visitor);
                place = next(channel, here.end(), here.number() + 1);
            }
        } catch (NoSuchFileException e) {
            problem(file.toString(), "does not exist", "Check the path of the file.");
        } catch (IOException e) {
            problem(
                    file.toString(),
                    "cannot be read (" + e + ")",
                    "Check that it is a readable file.");
        }
    }

    private void visit(RecordPlace place, FileChannel channel, Visitor visitor) throws IOException {
        byte[] data;
        try {
            data = place.read(channel);
        } catch (RecordPlace.ChecksumException e) {
            // The length has a checksum of its own: the next record can still be found.
            problem(place.origin(), "the record's checksum is wrong", CORRUPT);
            return;
        }
        visitor.visit(place, data);
    }

    /** Empty at the end of the file, and where the next record cannot be found. */
    private Optional<RecordPlace> next(FileChannel channel, long start, int number)
            throws IOException {
        long left = channel.size() - start;
        if (left == 0) {
            return Optional.empty();
        }
        String origin = file.getFileName() + ":" + number;
        if (left < RecordPlace.HEADER_BYTES) {
            problem(origin, "the file ends inside the record", CORRUPT);
            return Optional.empty();
        }
        byte[] header = RecordPlace.bytes(channel, start, RecordPlace.HEADER_BYTES);
        ByteBuffer fields = RecordPlace.littleEndian(header);
        long length = fields.getLong();
        if (fields.getInt() != MaskedCrc.of(Arrays.copyOf(header, Long.BYTES))) {
            wrongLength(origin, header);
            return Optional.empty();
        }
        if (length > left - RecordPlace.HEADER_BYTES - Integer.BYTES) {
            problem(origin, "the file ends inside the record", CORRUPT);
            return Optional.empty();
        }
        if (length > Integer.MAX_VALUE - Long.BYTES) {
            problem(origin, "the record has " + length + " bytes", "Write smaller records.");
            return Optional.empty();
        }
        return Optional.of(
                new RecordPlace(file, number, start + RecordPlace.HEADER_BYTES, (int) length));
    }

    private void wrongLength(String origin, byte[] header) {
        if (Arrays.equals(Arrays.copyOf(header, GZIP.length), GZIP)) {
            problem(
                    origin,
                    "the file is compressed with GZIP, so that no record can be read alone",
                    "Unpack it first.");
        } else {
            problem(
                    origin,
                    "the checksum of the record's length is wrong: this is no TFRecord file, or"
                            + " corrupt from here on",
                    "Check which file this is; write or copy it again.");
        }
    }

    private void problem(String where, String what, String fix) {
        problems.add(new DataProblem(where, what, fix));
    }
}
