package org.layerwright.data.read;

import java.util.List;
import java.util.Map;

/**
 * One row of a table as text, before anything is asked of it.
 *
 * @param file the picture's name
 * @param labels names or indices of the labels it has
 * @param unknown names or indices of labels nobody knows about
 * @param written both as they stand in the file, for messages
 * @param marks of one-hot tables: what stands in each label's place
 * @param weight empty if none is given
 * @param group empty if none is given
 */
public record Cells(
        String file,
        List<String> labels,
        List<String> unknown,
        String written,
        Map<String, String> marks,
        String weight,
        String group) {}
