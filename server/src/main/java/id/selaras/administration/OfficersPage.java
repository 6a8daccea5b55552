package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of officers.
 *
 * @param searched whether a search narrowed it
 * @param next address of the next page, or null
 */
public record OfficersPage(
        Frame frame,
        List<OfficerRow> officers,
        boolean searched,
        Field search,
        Field role,
        List<Option> roles,
        @Nullable String next) {}
