package id.selaras.registry;

import id.selaras.registry.FamilyCases.CaseLine;
import id.selaras.ui.FactSource;
import id.selaras.ui.Masked;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's page, in words.
 *
 * @param lead how many people, cases, and when it was last visited
 * @param stale how many of how many facts are too old; null when none is
 * @param refused why a number was not opened
 */
public record FamilyPage(
        UUID id,
        String title,
        String place,
        @Nullable Masked cardNo,
        String lead,
        @Nullable String stale,
        @Nullable String refused,
        List<MemberLine> members,
        List<FactLine> home,
        List<FactLine> living,
        List<ClaimLine> received,
        List<ClaimLine> flags,
        List<TimelineEntry> changes,
        List<CaseLine> cases) {

    public String historyHref() {
        return "/keluarga/" + id + "/riwayat";
    }

    /** Without the forms that open numbers and health. */
    FamilyPage closed() {
        return new FamilyPage(
                id,
                title,
                place,
                cardNo == null ? null : cardNo.closed(),
                lead,
                stale,
                refused,
                members.stream().map(MemberLine::closed).toList(),
                home,
                living,
                received,
                flags,
                changes,
                cases);
    }

    /** @param hidden how many facts about health are closed; 0 once they are open */
    public record MemberLine(
            UUID id,
            String name,
            String relation,
            String age,
            List<FactLine> facts,
            @Nullable Masked nik,
            String nikState,
            @Nullable Masked phone,
            int hidden,
            String healthAction,
            FactSource source) {

        public String anchor() {
            return "orang-" + id;
        }

        MemberLine closed() {
            return new MemberLine(
                    id,
                    name,
                    relation,
                    age,
                    facts,
                    nik == null ? null : nik.closed(),
                    nikState,
                    phone == null ? null : phone.closed(),
                    0,
                    healthAction,
                    source);
        }
    }

    /** What is known and whence. */
    public record FactLine(String label, String value, FactSource source) {}

    /**
     * A place in a programme, or a remark that shuts somebody out.
     *
     * @param active whether it runs
     */
    public record ClaimLine(
            String title,
            String detail,
            boolean active,
            @Nullable String contested) {}
}
