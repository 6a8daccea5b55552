package id.selaras.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations; everybody with an identity may, also the public pages. Closed ones are left out of lists. */
@Component
@Transactional(readOnly = true)
public class Organisations {
    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    /** Also a closed one: what was sent to it keeps its name. */
    public Optional<Organisation> find(UUID id) {
        return store.byId(id);
    }

    public Optional<Organisation> findByCode(String code) {
        return store.byCode(code);
    }

    /** Those of the district itself and of what lies above it, without the Puskesos of its villages; by name. */
    public List<Organisation> inDistrict(String districtCode) {
        return store.reachableFrom(districtCode);
    }

    /** Those an officer of this area may refer a matter of the sector to, nearest first, then by name. */
    public List<Organisation> forSector(Sector sector, String areaCode) {
        return store.forSector(sector, areaCode);
    }

    /** Those whose area is exactly this one: the Puskesos of a village, the secretariat of a district or province. */
    public List<Organisation> ofArea(String areaCode) {
        return store.ofArea(areaCode);
    }

    /** The window of a village. */
    public Optional<Organisation> puskesosOf(String villageCode) {
        return store.ofKind(OrganisationKind.PUSKESOS, villageCode);
    }

    /** The secretariat of a district or province, or of the ministry ({@code ""}). */
    public Optional<Organisation> secretariatOf(String areaCode) {
        return store.ofKind(OrganisationKind.SECRETARIAT, areaCode);
    }

    /** Everything inside an area, Puskesos included; by level and name. */
    public List<Organisation> within(String areaCode) {
        return store.within(areaCode);
    }

    /** A new organisation; the database refuses it outside the signed-in administrator's area. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(OrganisationDraft draft) {
        return store.add(draft);
    }

    /** Whether there was such an organisation in the signed-in administrator's area. Code and area stay as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean change(UUID id, OrganisationDraft draft) {
        return store.change(id, draft);
    }

    /** Takes it out of every list from that day on; what was sent to it stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean close(UUID id, LocalDate from) {
        return store.close(id, from);
    }
}
