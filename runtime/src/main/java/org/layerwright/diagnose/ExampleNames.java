package org.layerwright.diagnose;

import org.layerwright.data.Dataset;

import java.util.stream.Collectors;

/** What evidence calls the examples of a data set. */
record ExampleNames(Dataset data) {

    /** Where it was declared, and its file if it has one: {@code labels.csv:12 (front.png)}. */
    String of(int example) {
        String origin = data.origin(example);
        String subject = data.subject(example);
        return subject.equals("it") ? origin : "%s (%s)".formatted(origin, subject);
    }

    /** With its labels. */
    String labelled(int example) {
        String labels =
                data.labelsOf(example).stream()
                        .map(data.labels()::get)
                        .collect(Collectors.joining(" "));
        return "%s: %s".formatted(of(example), labels.isEmpty() ? "no label" : labels);
    }
}
