package id.selaras.eligibility;

import id.selaras.eligibility.HelpForm.Choice;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions about each person, of those whom they concern.
 *
 * @param place the village as it was understood
 * @param before what was answered on the page before
 */
public record HelpPeople(
        @Nullable String place,
        List<Field> before,
        List<Choice> schools,
        List<Choice> works,
        Field health,
        List<Option> healths,
        List<Choice> conditions) {}
