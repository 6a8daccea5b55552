package id.selaras.directory;

import id.selaras.directory.Organisation.Contact;
import java.util.Set;

/** What an administrator writes about an organisation. */
public record OrganisationDraft(
        String code,
        String name,
        OrganisationKind kind,
        String areaCode,
        Set<Sector> sectors,
        boolean answersHere,
        Contact contact) {

    public OrganisationDraft {
        sectors = Set.copyOf(sectors);
    }

    /** Whether the organisation is already as written here. */
    public boolean says(Organisation known) {
        return known.name().equals(name)
                && known.kind() == kind
                && known.sectors().equals(sectors)
                && known.answersHere() == answersHere
                && known.contact().equals(contact);
    }
}
