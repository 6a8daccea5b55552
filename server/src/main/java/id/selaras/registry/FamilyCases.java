package id.selaras.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells a family's page which cases its people have. The module that knows cases answers, in the reader's own scope. */
public interface FamilyCases {

    List<CaseLine> of(Collection<UUID> people);

    /**
     * One case of the family.
     *
     * @param ticket grouped for reading
     * @param stateKey key of the word for where it stands
     */
    record CaseLine(String href, String title, String ticket, String stateKey, boolean open) {}
}
