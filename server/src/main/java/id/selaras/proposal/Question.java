package id.selaras.proposal;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a proposal's form.
 *
 * @param chosen answers of a question that takes several
 * @param empty what choosing nothing says; null where something must be chosen
 */
public record Question(
        Type type,
        Field field,
        List<Option> options,
        List<String> chosen,
        @Nullable String empty) {

    public enum Type {
        TEXT,
        DIGITS,
        DATE,
        SELECT,
        SEVERAL,
        LONG,
        TITLE
    }

    public Question {
        options = List.copyOf(options);
        chosen = List.copyOf(chosen);
    }

    static Question text(Field field) {
        return new Question(Type.TEXT, field, List.of(), List.of(), null);
    }

    static Question digits(Field field) {
        return new Question(Type.DIGITS, field, List.of(), List.of(), null);
    }

    static Question date(Field field) {
        return new Question(Type.DATE, field, List.of(), List.of(), null);
    }

    static Question words(Field field) {
        return new Question(Type.LONG, field, List.of(), List.of(), null);
    }

    static Question select(Field field, List<Option> options, @Nullable String empty) {
        return new Question(Type.SELECT, field, options, List.of(), empty);
    }

    static Question several(Field field, List<Option> options, List<String> chosen) {
        return new Question(Type.SEVERAL, field, options, chosen, null);
    }

    /** A heading between questions. */
    static Question title(String words) {
        return new Question(Type.TITLE, Field.of("", words), List.of(), List.of(), null);
    }

    public boolean isTitle() {
        return type == Type.TITLE;
    }

    public boolean isSelect() {
        return type == Type.SELECT;
    }

    public boolean isSeveral() {
        return type == Type.SEVERAL;
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
