/**
 * Networks that leave the library: written as a SavedModel ({@link
 * org.layerwright.export.SavedModelExport}) that any TensorFlow can serve, preprocessing and labels
 * inside, and read back ({@link org.layerwright.export.ExportedModel}).
 */
@NullMarked
package org.layerwright.export;

import org.jspecify.annotations.NullMarked;
