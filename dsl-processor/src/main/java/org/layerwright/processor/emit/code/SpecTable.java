package org.layerwright.processor.emit.code;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is written for each kind of specification, a row a kind.
 *
 * @param <S> the family of specifications
 * @param <C> what is written
 */
public final class SpecTable<S, C> {
    private final Map<Class<?>, Function<S, C>> rows = new HashMap<>();

    public <T extends S> SpecTable<S, C> row(Class<T> type, Function<T, C> write) {
        rows.put(type, spec -> write.apply(type.cast(spec)));
        return this;
    }

    public C write(S spec) {
        Function<S, C> write = rows.get(spec.getClass());
        if (write == null) {
            throw new IllegalStateException("no emitter for " + spec.getClass());
        }
        return write.apply(spec);
    }
}
