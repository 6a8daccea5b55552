package id.selaras.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the program's objects keep in memory besides the database: caches, counts of attempts, what is running. Remembered as it
 * was right after the start and put back for the next test class, so that a server over a new database is a new server.
 */
final class BeanMemory {
    private static final String OURS = "id.selaras.";

    private final List<Runnable> restorations = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    static BeanMemory of(ConfigurableApplicationContext application) {
        var memory = new BeanMemory();
        var beans = application.getBeanFactory();
        for (var name : beans.getSingletonNames()) {
            memory.remember(Objects.requireNonNull(beans.getSingleton(name)));
        }
        return memory;
    }

    void restore() {
        restorations.forEach(Runnable::run);
    }

    private void remember(Object bean) {
        var target = Objects.requireNonNullElse(AopProxyUtils.getSingletonTarget(bean), bean);
        if (!isOurs(target) || !seen.add(target)) {
            return;
        }
        fields(target.getClass()).forEach(field -> remember(target, field));
    }

    private static boolean isOurs(Object object) {
        var type = object.getClass();
        return type.getName().startsWith(OURS) && !type.isRecord() && !type.isEnum();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, one -> one.getName().startsWith(OURS), Class::getSuperclass)
                .flatMap(one -> Stream.of(one.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .peek(field -> field.setAccessible(true));
    }

    private void remember(Object owner, Field field) {
        var value = value(owner, field);
        if (!Modifier.isFinal(field.getModifiers())) {
            restorations.add(() -> set(owner, field, value));
        }
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> remember(map);
            case Collection<?> some -> remember(some);
            case AtomicBoolean flag -> keep(flag.get(), flag::set);
            case AtomicInteger count -> keep(count.get(), count::set);
            case AtomicLong count -> keep(count.get(), count::set);
            case AtomicReference<?> reference -> remember(reference);
            default -> remember(value);
        }
    }

    private <T> void keep(T atStart, Consumer<T> putBack) {
        restorations.add(() -> putBack.accept(atStart));
    }

    private <T> void remember(AtomicReference<T> reference) {
        keep(reference.get(), reference::set);
    }

    private <K, V> void remember(Map<K, V> map) {
        var atStart = new LinkedHashMap<>(map);
        restorations.add(() -> {
            // What was never changed may be unchangeable.
            if (!map.equals(atStart)) {
                map.clear();
                map.putAll(atStart);
            }
        });
    }

    private <V> void remember(Collection<V> some) {
        var atStart = List.copyOf(some);
        restorations.add(() -> {
            if (!List.copyOf(some).equals(atStart)) {
                some.clear();
                some.addAll(atStart);
            }
        });
    }

    private static @Nullable Object value(Object owner, Field field) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object owner, Field field, @Nullable Object value) {
        try {
            field.set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
