package id.selaras.practice.load;

import id.selaras.casework.NewId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes fictional months and meetings; the triggers of the tables hold here as everywhere. */
final class DeliberationTables {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final long DISTRICT = 1_000_000L;
    private static final String ROMAN = "I II III IV V VI VII VIII IX X XI XII";

    private final JdbcClient jdbc;
    private final long village;

    DeliberationTables(JdbcClient jdbc, long village) {
        this.jdbc = jdbc;
        this.village = village;
    }

    /** What an applied proposal about a roof left in the registry. */
    void apply(ProposalStory story, String roof, UUID by) {
        jdbc.sql("""
                        /* practice.load-applied */ insert into registry.sheet
                          (subject_id, subject, area_no, answers, source_kind, observed_on, origin, recorded_at, actor)
                        values (:dwelling, 'dwelling', :village, jsonb_build_object('roof', cast(:roof as text)), 'window', :on, :proposal,
                                :at, :by)""")
                .param("dwelling", story.house.dwelling())
                .param("village", village)
                .param("roof", roof)
                .param("on", story.observedOn())
                .param("proposal", story.id)
                .param("at", story.last().at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    UUID cycle(YearMonth month) {
        return jdbc.sql("""
                        /* practice.load-cycle */ insert into deliberation.cycle (area_no, month) values (:district, :month)
                        returning id""")
                .param("district", village / DISTRICT * DISTRICT)
                .param("month", month.atDay(1))
                .query(UUID.class)
                .single();
    }

    void meeting(UUID id, UUID cycle, LocalDate heldOn, UUID by, Instant at) {
        jdbc.sql("""
                        /* practice.load-meeting */ insert into deliberation.meeting
                          (id, cycle_id, area_no, held_on, place, chair, notes, prepared_by, prepared_at)
                        values (:id, :cycle, :village, :on, 'Balai Desa Gunungjati', 'Suparman, Kepala Desa', '', :by, :at)""")
                .param("id", id)
                .param("cycle", cycle)
                .param("village", village)
                .param("on", heldOn)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return id of the line */
    UUID item(UUID meeting, int no, String kind, ProposalStory story) {
        var id = NewId.next();
        jdbc.sql("""
                        /* practice.load-agenda */ insert into deliberation.agenda_item
                          (id, meeting_id, area_no, no, kind, family_id, proposal_id, words)
                        values (:id, :meeting, :village, :no, :kind, :family, :proposal, :words)""")
                .param("id", id)
                .param("meeting", meeting)
                .param("village", village)
                .param("no", no)
                .param("kind", kind)
                .param("family", story.house.family())
                .param("proposal", story.id)
                .param("words", story.reason)
                .update();
        return id;
    }

    void decide(UUID item, UUID meeting, String outcome, @Nullable String reason, UUID by, Instant at) {
        jdbc.sql("""
                        /* practice.load-decision */ insert into deliberation.decision
                          (item_id, meeting_id, area_no, outcome, reason, decided_by, decided_at)
                        values (:item, :meeting, :village, :outcome, :reason, :by, :at)""")
                .param("item", item)
                .param("meeting", meeting)
                .param("village", village)
                .param("outcome", outcome)
                .param("reason", reason == null ? "" : reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void attendance(UUID meeting, List<List<String>> people) {
        for (var place = 0; place < people.size(); place++) {
            jdbc.sql("""
                            /* practice.load-attendance */ insert into deliberation.attendance (meeting_id, no, area_no, name, role, mark)
                            values (:meeting, :no, :village, :name, :role, :mark)""")
                    .param("meeting", meeting)
                    .param("no", place + 1)
                    .param("village", village)
                    .param("name", people.get(place).get(0))
                    .param("role", people.get(place).get(1))
                    .param("mark", people.get(place).get(2))
                    .update();
        }
    }

    void finishAndSend(UUID meeting, String notes, UUID by, Instant at) {
        jdbc.sql("""
                        /* practice.finish-meeting */ update deliberation.meeting
                           set notes = :notes, finished_by = :by, finished_at = :at, sent_by = :by, sent_at = cast(:at as timestamptz) + interval '3 hours'
                         where id = :meeting""")
                .param("meeting", meeting)
                .param("notes", notes)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void paper(UUID meeting, String kind, String prefix, LocalDate on, List<String> lines, UUID by) {
        var content = PlainPdf.of(lines);
        jdbc.sql("""
                        /* practice.load-paper */
                        with s as (insert into letter.series (kind, area_no, period, last) values (:kind, :village, :period, 1) returning *)
                        insert into letter.issued (id, kind, area_no, period, no, number, subject_id, bytes, sha256, content, issued_by, issued_at)
                        select :id, kind, area_no, period, last, :number, :meeting, length(:content), sha256(:content), :content, :by, :at from s""")
                .param("id", NewId.next())
                .param("kind", kind)
                .param("village", village)
                .param("period", Integer.toString(on.getYear()))
                .param("number", number(prefix, on))
                .param("meeting", meeting)
                .param("content", content)
                .param("by", by)
                .param("at", on.atTime(13, 0).atOffset(WIB))
                .update();
    }

    static String number(String prefix, LocalDate on) {
        return "001/%s/33.04.20.2002/%s/%d"
                .formatted(prefix, ROMAN.split(" ", -1)[on.getMonthValue() - 1], on.getYear());
    }

    void verify(UUID item, UUID meeting, UUID by, Instant at) {
        jdbc.sql("""
                        /* practice.load-verification */ insert into deliberation.verification
                          (item_id, meeting_id, area_no, outcome, verified_by, verified_at)
                        values (:item, :meeting, :village, 'agreed', :by, :at)""")
                .param("item", item)
                .param("meeting", meeting)
                .param("village", village)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(UUID cycle, LocalDate on, List<String> lines, UUID by) {
        var content = PlainPdf.of(lines);
        jdbc.sql("""
                        /* practice.load-approval */ insert into deliberation.approval
                          (id, cycle_id, area_no, letter_no, letter_on, name, media_type, bytes, sha256, content, added_by, added_at)
                        values (:id, :cycle, :district, :no, :on, 'pengesahan.pdf', 'application/pdf', length(:content), sha256(:content),
                                :content, :by, :at)""")
                .param("id", NewId.next())
                .param("cycle", cycle)
                .param("district", village / DISTRICT * DISTRICT)
                .param("no", "460/%d/%d".formatted(100 + on.getMonthValue(), on.getYear()))
                .param("on", on)
                .param("content", content)
                .param("by", by)
                .param("at", on.atTime(14, 20).atOffset(WIB))
                .update();
    }

    void lock(UUID cycle, Instant at) {
        jdbc.sql("""
                        /* practice.lock-cycle */ update deliberation.cycle set locked_at = :at, lock_manner = 'automatic' where id = :cycle""")
                .param("cycle", cycle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void typeAndAnswer(UUID item, UUID by, Instant typed, @Nullable LocalDate answered, @Nullable String denial) {
        jdbc.sql("""
                        /* practice.load-tick */ insert into deliberation.typing (item_id, area_no, typed_by, typed_at)
                        values (:item, :village, :by, :at)""")
                .param("item", item)
                .param("village", village)
                .param("by", by)
                .param("at", typed.atOffset(ZoneOffset.UTC))
                .update();
        if (answered != null) {
            jdbc.sql("""
                            /* practice.load-result */ insert into deliberation.result
                              (item_id, area_no, outcome, reason, answered_on, file_name, recorded_by, recorded_at)
                            values (:item, :village, :outcome, :reason, :on, 'hasil.csv', :by, :at)""")
                    .param("item", item)
                    .param("village", village)
                    .param("outcome", denial == null ? "granted" : "denied")
                    .param("reason", denial == null ? "" : denial)
                    .param("on", answered)
                    .param("by", by)
                    .param("at", answered.atTime(10, 0).atOffset(WIB))
                    .update();
        }
    }
}
