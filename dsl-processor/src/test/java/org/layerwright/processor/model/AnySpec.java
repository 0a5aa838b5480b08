package org.layerwright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A specification of each kind of a sealed family, whatever its values. */
public final class AnySpec {
    private static final Map<Class<?>, Object> VALUES =
            Map.of(
                    int.class,
                    1,
                    double.class,
                    0.5,
                    boolean.class,
                    true,
                    List.class,
                    List.of(1),
                    Optional.class,
                    Optional.empty());

    private AnySpec() {}

    public static <S> List<S> ofEach(Class<S> family) {
        Class<?>[] kinds = family.getPermittedSubclasses();
        assertThat(kinds).isNotEmpty();
        return Arrays.stream(kinds).map(kind -> family.cast(value(kind))).toList();
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord()
                ? record(type)
                : Objects.requireNonNull(VALUES.get(type), type::getName);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(types).map(AnySpec::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
