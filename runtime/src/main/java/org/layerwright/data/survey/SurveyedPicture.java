package org.layerwright.data.survey;

import org.layerwright.data.Example;
import org.layerwright.data.problem.Fault;

import java.util.Optional;

/**
 * An example and what its picture turned out to be: either {@code facts} or {@code fault}.
 *
 * @param part name of the part it is in
 * @param example the example
 * @param facts what is known of the picture, if it can be used
 * @param fault why it cannot be used, if it cannot
 */
public record SurveyedPicture(
        String part, Example example, Optional<PictureFacts> facts, Optional<Fault> fault) {

    /** What messages call the picture: its file's path, say. */
    public String name() {
        return example.picture().name();
    }
}
