package id.selaras.benefit;

import id.selaras.benefit.Need.Wanted;
import id.selaras.directory.Sector;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need to be recorded.
 *
 * @param id made by the page, so that the same form sent twice is one need
 * @param person whom it is about; the family's as a whole if null
 * @param family null only where a case is about somebody whom the registry does not know
 */
public record NewNeed(
        UUID id,
        long areaNo,
        @Nullable UUID family,
        @Nullable UUID person,
        Sector sector,
        @Nullable Wanted programme,
        @Nullable OfCase ofCase) {

    /**
     * The case it was recorded at, and who must not learn of that case.
     *
     * @param floorRank ranks below it never see the case
     * @param aboutAccount the officer the case is about
     */
    public record OfCase(
            UUID id,
            boolean restricted,
            int floorRank,
            @Nullable UUID aboutAccount) {}
}
