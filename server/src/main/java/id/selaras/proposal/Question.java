package id.selaras.proposal;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a proposal's form.
 *
 * @param empty what choosing nothing says; null where something must be chosen
 */
public record Question(
        Type type,
        Field field,
        List<Option> options,
        @Nullable String empty) {

    public enum Type {
        TEXT,
        DIGITS,
        DATE,
        SELECT,
        LONG,
        TITLE
    }

    public Question {
        options = List.copyOf(options);
    }

    static Question text(Field field) {
        return new Question(Type.TEXT, field, List.of(), null);
    }

    static Question digits(Field field) {
        return new Question(Type.DIGITS, field, List.of(), null);
    }

    static Question date(Field field) {
        return new Question(Type.DATE, field, List.of(), null);
    }

    static Question words(Field field) {
        return new Question(Type.LONG, field, List.of(), null);
    }

    static Question select(Field field, List<Option> options, @Nullable String empty) {
        return new Question(Type.SELECT, field, options, empty);
    }

    /** A heading between questions. */
    static Question title(String words) {
        return new Question(Type.TITLE, Field.of("", words), List.of(), null);
    }

    public boolean isTitle() {
        return type == Type.TITLE;
    }

    public boolean isSelect() {
        return type == Type.SELECT;
    }

    public boolean isLong() {
        return type == Type.LONG;
    }

    public boolean isDate() {
        return type == Type.DATE;
    }

    public boolean isDigits() {
        return type == Type.DIGITS;
    }
}
