package org.layerwright.bench.rival;

import org.layerwright.ModelOptions;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The product at one setting.
 *
 * @param setting as of a {@link Contestant}: {@code bfloat16} for mixed precision
 * @param options what makes it
 */
record ProductVariant(String setting, UnaryOperator<ModelOptions> options) {

    /** All that take part: the one list of them. */
    static final List<ProductVariant> ALL =
            List.of(new ProductVariant("float32", options -> options));

    /** The one of this setting. */
    static ProductVariant of(String setting) {
        return ALL.stream()
                .filter(each -> each.setting().equals(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variant " + setting));
    }
}
