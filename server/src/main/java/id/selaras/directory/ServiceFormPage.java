package id.selaras.directory;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a service.
 *
 * @param id null for a new one
 * @param assured when it was last confirmed; empty for a new one
 * @param fields all of them in order, for the summary of what is wrong
 */
public record ServiceFormPage(
        @Nullable UUID id,
        String assured,
        Chosen owner,
        Chosen programme,
        Chosen status,
        List<Field> about,
        Several sectors,
        List<Field> fees,
        Field areas,
        List<Field> place,
        List<Hours> hours,
        List<Field> reach,
        Field papers,
        List<Field> fields) {

    public record Chosen(Field field, List<Option> options) {}

    public record Several(Field field, List<Option> options, Set<String> chosen) {}

    public record Hours(Several days, Field opens, Field closes) {}
}
