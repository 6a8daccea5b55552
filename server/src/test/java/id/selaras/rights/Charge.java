package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator may find behind an id: an officer with a post, an organisation, a holiday, a time limit, a sheet, a scorecard,
 * a legal basis, days of deliberations, who holds a signing post.
 *
 * @param area where all of them belong
 */
record Charge(
        @Nullable Officer who,
        String area,
        UUID officer,
        String officerName,
        UUID post,
        UUID organisation,
        String organisationCode,
        UUID holiday,
        UUID limit,
        UUID sheet,
        UUID card,
        UUID basis,
        UUID meetingDays,
        UUID holder) {

    Charge seenBy(@Nullable Officer reader) {
        return new Charge(
                reader,
                area,
                officer,
                officerName,
                post,
                organisation,
                organisationCode,
                holiday,
                limit,
                sheet,
                card,
                basis,
                meetingDays,
                holder);
    }
}
