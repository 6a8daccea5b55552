package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an organisation.
 *
 * @param id null for a new one
 */
public record OrganisationPage(
        Frame frame,
        @Nullable UUID id,
        Field code,
        Field name,
        Field kind,
        Field place,
        Field sectors,
        Set<String> chosenSectors,
        Field answers,
        Field address,
        Field phone,
        Field opening,
        List<Option> kinds,
        List<Option> allSectors,
        List<Option> places) {

    public List<Field> all() {
        return List.of(code, name, kind, place, sectors, answers, address, phone, opening);
    }
}
