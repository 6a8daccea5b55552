package id.selaras.directory;

import java.util.Set;
import java.util.UUID;

/**
 * An office or partner that helps people or answers referrals (instansi, OPD, mitra).
 *
 * @param areaCode the area it serves, empty for the nation
 * @param answersHere whether its officers answer in their own inbox; if not, the sender records the answer
 */
public record Organisation(
        UUID id,
        String code,
        String name,
        OrganisationKind kind,
        String areaCode,
        Set<Sector> sectors,
        boolean answersHere,
        Contact contact) {

    public Organisation {
        sectors = Set.copyOf(sectors);
    }

    /** Where people reach it; each part may be empty. */
    public record Contact(String address, String phone, String opening) {
        public static final Contact NONE = new Contact("", "", "");
    }
}
