package org.layerwright.bench.rival;

import java.util.List;

/**
 * Someone who does the work, at one setting.
 *
 * @param name as in tables
 * @param setting a precision, and what else is chosen after dashes
 * @param command starts its process; the work's arguments and the setting are added
 */
public record Contestant(String name, String setting, List<String> command) {

    public Contestant {
        command = List.copyOf(command);
    }

    /** What it calculates with. */
    public Arithmetic arithmetic() {
        return setting.startsWith(Arithmetic.BFLOAT16.toString())
                ? Arithmetic.BFLOAT16
                : Arithmetic.FLOAT32;
    }

    /** Whether it is the product itself. */
    public boolean isProduct() {
        return name.equals(Contestants.PRODUCT);
    }

    @Override
    public String toString() {
        return name + " " + setting;
    }
}
