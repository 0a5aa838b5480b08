package org.layerwright.processor.report;

/** How serious a finding is. */
public enum Severity {
    /** No model is generated. */
    ERROR,
    /** A model is generated; can be silenced by {@code @SuppressWarnings("layerwright:<id>")}. */
    WARNING,
    /**
     * Worth knowing, and often right as it is: told only where {@code -Alayerwright.notes=true}
     * asks for it; can be silenced like a warning.
     */
    NOTE
}
