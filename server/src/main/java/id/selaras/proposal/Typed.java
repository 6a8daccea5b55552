package id.selaras.proposal;

import id.selaras.ui.PlainText;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by the names of its fields. */
record Typed(Map<String, List<String>> values) {

    Typed {
        var plain = new HashMap<String, List<String>>();
        values.forEach((name, typed) ->
                plain.put(PlainText.of(name), typed.stream().map(PlainText::of).toList()));
        values = Map.copyOf(plain);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Null when nothing was typed. */
    @Nullable
    String text(String name) {
        return clean(raw(name));
    }

    static @Nullable String clean(@Nullable String raw) {
        var typed =
                raw == null ? "" : raw.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        return typed.isEmpty() ? null : typed;
    }

    /** As it was typed, to be shown again. */
    String raw(String name) {
        return Objects.requireNonNullElse(values.get(name), List.of("")).getFirst();
    }

    /** Every answer of a field that takes several. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    Optional<LocalDate> date(String name) {
        return TypedDate.read(raw(name));
    }

    Optional<UUID> id(String name) {
        return parsed(text(name));
    }

    List<UUID> ids(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(one -> parsed(one).stream())
                .toList();
    }

    private static Optional<UUID> parsed(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Typed[" + values.keySet() + "]";
    }
}
