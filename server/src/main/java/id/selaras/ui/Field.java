package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form with its answer so far. Built with {@link #of} and the methods that add to it. Where nearly all must be
 * answered, only what may be left out says so; a long form of both says either.
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
        boolean optional,
        boolean needed) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, "", null, false, false);
    }

    public Field hint(@Nullable String words) {
        return new Field(name, label, words, value, error, optional, needed);
    }

    public Field value(@Nullable String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, error, optional, needed);
    }

    public Field error(@Nullable String words) {
        return new Field(name, label, hint, value, words, optional, needed);
    }

    public Field mayBeEmpty() {
        return new Field(name, label, hint, value, error, true, false);
    }

    /** Says that it must be answered, for a form most of whose questions may be left out. */
    public Field mustBeFilled() {
        return new Field(name, label, hint, value, error, false, true);
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
