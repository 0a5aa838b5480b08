package org.layerwright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                    String.class,
                    "any",
                    Set.class,
                    Set.of(),
                    Map.class,
                    Map.of(),
                    List.class,
                    List.of(),
                    Optional.class,
                    Optional.empty());

    private AnySpec() {}

    public static <S> List<S> ofEach(Class<S> family) {
        List<S> specs = records(family).map(kind -> family.cast(value(kind))).toList();
        assertThat(specs).isNotEmpty();
        return specs;
    }

    /** A family may have families in it. */
    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(AnySpec::records)
                : Stream.of(kind);
    }

    /** Lists of numbers are not empty: some layers need one. */
    private static Object value(RecordComponent part) {
        return part.getGenericType().getTypeName().endsWith("List<java.lang.Integer>")
                ? List.of(1)
                : value(part.getType());
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
                    .newInstance(Arrays.stream(parts).map(AnySpec::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
