package id.selaras.registry;

import id.selaras.registry.FamilyCases.CaseLine;
import id.selaras.ui.FactSource;
import id.selaras.ui.Link;
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
 * @param received places in programmes
 * @param flags what shuts somebody out, as outside sources say
 * @param deciles as the ministry's lists say them, each open to contest
 * @param overturned entries of outside lists that count no longer, because an objection was upheld
 * @param flagHref where another flag is recorded; null for who may not
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
        List<ClaimLine> deciles,
        List<ClaimLine> received,
        List<ClaimLine> flags,
        List<ClaimLine> overturned,
        @Nullable String flagHref,
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
                deciles,
                received,
                flags,
                overturned,
                null,
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
     * @param papers photos and letters that bear it out
     * @param contested how it is contested and what was decided, in a sentence
     * @param objection the objection with its reason and its evidence; null where it can't be opened
     * @param contestHref where the reader may contest it; null where that is not open
     */
    public record ClaimLine(
            String title,
            String detail,
            FactSource source,
            boolean active,
            List<Link> papers,
            @Nullable String contested,
            @Nullable Link objection,
            @Nullable String contestHref) {
        public ClaimLine {
            papers = List.copyOf(papers);
        }
    }
}
