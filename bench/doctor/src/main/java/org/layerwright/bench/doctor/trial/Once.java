package org.layerwright.bench.doctor.trial;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Something that is made when it is first wanted, and kept. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
