/** The layers: one record a layer annotation, its hyperparameters filled in. */
@NullMarked
package org.layerwright.processor.model.layer;

import org.jspecify.annotations.NullMarked;
