package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form with its answer so far. Built with {@link #of} and the methods that add to it.
 *
 * @param value what the person typed, kept as typed when it was refused
 * @param error what is wrong and how to mend it, in the person's language
 */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String error,
        boolean optional) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, "", null, false);
    }

    public Field hint(String words) {
        return new Field(name, label, words, value, error, optional);
    }

    public Field value(@Nullable String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, error, optional);
    }

    public Field error(@Nullable String words) {
        return new Field(name, label, hint, value, words, optional);
    }

    /** Optional fields say so; required ones are not marked. */
    public Field mayBeEmpty() {
        return new Field(name, label, hint, value, error, true);
    }

    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public boolean isWrong() {
        return error != null;
    }

    /** Ids of the hint and the error, for {@code aria-describedby}; null when there is neither. */
    public @Nullable String describedBy() {
        var ids = (hint == null ? "" : id() + "-h") + (error == null ? "" : " " + id() + "-e");
        return ids.isEmpty() ? null : ids.strip();
    }

    public @Nullable String invalid() {
        return error == null ? null : "true";
    }
}
