package org.layerwright.samples.oracle;

/** What is compared, each a column of the table. */
enum Quantity {
    INFERENCE("inference"),
    TRAINING("training"),
    INPUT_GRADIENT("input gradient"),
    WEIGHT_GRADIENT("weight gradient"),
    STATISTICS("statistics"),
    WEIGHTS("weights"),
    PENALTY("penalty");

    private final String title;

    Quantity(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
