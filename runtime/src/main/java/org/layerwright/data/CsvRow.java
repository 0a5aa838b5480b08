package org.layerwright.data;

import java.nio.file.Path;
import java.util.List;

/** A row that was read without a problem. */
record CsvRow(Path file, List<String> labels, String where) {}
