package org.layerwright.bench.rival;

import org.layerwright.precision.Precision;

import java.util.List;

/**
 * The product at one setting.
 *
 * @param setting as of a {@link Contestant}: {@code bfloat16} for mixed precision
 * @param precision what it is trained with and answers with
 */
record ProductVariant(String setting, Precision precision) {

    /** All that take part: the one list of them. */
    static final List<ProductVariant> ALL =
            List.of(
                    new ProductVariant("float32", Precision.FLOAT32),
                    new ProductVariant("bfloat16", Precision.MIXED_BFLOAT16));

    /** The one of this setting. */
    static ProductVariant of(String setting) {
        return ALL.stream()
                .filter(each -> each.setting().equals(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variant " + setting));
    }
}
