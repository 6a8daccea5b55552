package id.selaras.registry;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family's people and their categories of need and help, with the forms to add one and to end one. */
public record CarePage(
        UUID family,
        String title,
        List<Line> open,
        List<Line> ended,
        @Nullable Form form,
        @Nullable String done) {

    /**
     * @param definition what the category means
     * @param hint that age or sex do not fit; null where they do
     * @param reason the field of the form that ends it
     */
    public record Line(
            UUID id,
            String person,
            String category,
            String definition,
            String dates,
            @Nullable String note,
            boolean restricted,
            @Nullable String hint,
            Field reason) {}

    /** Only for those who may write. */
    public record Form(
            Field person, List<Option> people, Field category, List<Option> categories, Field from, Field note) {}
}
