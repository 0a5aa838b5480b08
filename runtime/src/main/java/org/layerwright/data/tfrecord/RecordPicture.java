package org.layerwright.data.tfrecord;

import org.layerwright.data.image.Picture;
import org.tensorflow.proto.Example;

import java.io.IOException;

/**
 * A picture in a record, read from its place whenever it is needed.
 *
 * @param place the record
 * @param feature which of the record's features is the picture
 * @param bytes of the encoded picture
 */
record RecordPicture(RecordPlace place, String feature, long bytes) implements Picture {
    @Override
    public String name() {
        return place.file() + " record " + place.number();
    }

    @Override
    public byte[] read() throws IOException {
        return Example.parseFrom(place.read())
                .getFeatures()
                .getFeatureOrThrow(feature)
                .getBytesList()
                .getValue(0)
                .toByteArray();
    }

    @Override
    public String toString() {
        return name();
    }
}
