package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions about the family and its house.
 *
 * @param places where several places bear the name that was typed
 * @param receivable programmes that may be ticked
 * @param received those that are
 */
public record HelpForm(
        Field village,
        List<Option> places,
        Field ages,
        List<Option> receivable,
        Set<String> received,
        List<Choice> money,
        List<Choice> house,
        Choice power) {

    /** One question with its answers. */
    public record Choice(Field field, List<Option> options) {}

    public List<Field> fields() {
        return List.of(village, ages);
    }

    boolean isWrong() {
        return Stream.of(village, ages).anyMatch(Field::isWrong);
    }
}
