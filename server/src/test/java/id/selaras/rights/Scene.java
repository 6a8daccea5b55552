package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case with its person, referral and paper, and the officer who looks at it.
 *
 * @param title stands in no other case
 * @param addressed the case whose address a paper is asked at
 * @param organisation the agency the case was referred to
 */
record Scene(
        @Nullable Officer who,
        String village,
        UUID caseId,
        String ticket,
        String title,
        UUID person,
        UUID family,
        String name,
        UUID referral,
        UUID organisation,
        UUID paper,
        UUID addressed) {

    static Scene ofNothing(@Nullable Officer who) {
        var none = UUID.randomUUID();
        return new Scene(
                who,
                World.VILLAGE,
                none,
                "11111111",
                "Tidak pernah ada",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Tidak Ada",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                none);
    }

    Scene askedAt(UUID otherCase) {
        return new Scene(
                who, village, caseId, ticket, title, person, family, name, referral, organisation, paper, otherCase);
    }
}
