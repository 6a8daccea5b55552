package id.selaras.insight;

import id.selaras.testing.TestDatabase;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the past with their timelines, written as the owner: what a report has to count was done long ago. */
final class History {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static int tickets = 20_000_000;

    private final JdbcClient owner;
    private final UUID recorder;

    History(TestDatabase database) {
        owner = database.owner();
        recorder = owner.sql("insert into access.account (name, full_name) values (:name, 'Pencatat') returning id")
                .param("name", "pencatat." + UUID.randomUUID().toString().substring(0, 8))
                .query(UUID.class)
                .single();
    }

    UUID agency(String code, String name) {
        return owner.sql("""
                        insert into directory.organisation (code, name, kind, area_code) values (:code, :name, 'local_office', '33.04')
                        returning id""")
                .param("code", code)
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** A case recorded at a moment of western time; its state follows the steps added. */
    Told recorded(long village, String sector, LocalDateTime at) {
        var id = UUID.randomUUID();
        owner.sql("""
                insert into casework.case_record (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title, words,
                  subject_name, state, desk_rank, reached_rank, recorded_by, recorded_at, clock_started_at, clock_limit, clock_source)
                values (:id, :ticket, 'x', :area, 'window', 'complaint', 'need', :sector, 'house', 'Contoh', 'Contoh', 'Warga contoh',
                  'AT_PUSKESOS', 1, 1, :by, :at, :at, '3wd', 'Contoh')""")
                .param("id", id)
                .param("ticket", Integer.toString(++tickets))
                .param("area", village)
                .param("sector", sector)
                .param("by", recorder)
                .param("at", moment(at))
                .update();
        return new Told(id, village);
    }

    private static OffsetDateTime moment(LocalDateTime at) {
        return at.atZone(WIB).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** A case whose timeline is being written. */
    final class Told {
        private final UUID id;
        private final long village;

        private Told(UUID id, long village) {
            this.id = id;
            this.village = village;
        }

        Told restricted() {
            owner.sql("update casework.case_record set restricted = true where id = :id")
                    .param("id", id)
                    .update();
            return this;
        }

        Told step(String act, LocalDateTime at, String state, @Nullable LocalDateTime due) {
            return step(null, act, at, state, due);
        }

        Told step(@Nullable UUID referral, String act, LocalDateTime at, String state, @Nullable LocalDateTime due) {
            owner.sql("""
                    insert into casework.step (id, case_id, referral_id, at, actor_label, act, state, next_due)
                    values (uuidv7(), :case, :referral, :at, 'Petugas', :act, :state, :due)""")
                    .param("case", id)
                    .param("referral", referral)
                    .param("at", moment(at))
                    .param("act", act)
                    .param("state", state)
                    .param("due", due == null ? null : moment(due))
                    .update();
            owner.sql("""
                    update casework.case_record set state = :state, due_at = :due, clock_step = 'verify',
                      closed_at = case when :state = 'CLOSED' then cast(:at as timestamptz) end where id = :id""")
                    .param("state", state)
                    .param("due", due == null ? null : moment(due))
                    .param("at", moment(at))
                    .param("id", id)
                    .update();
            return this;
        }

        UUID referral(UUID agency, LocalDateTime at) {
            var referral = UUID.randomUUID();
            owner.sql("""
                    insert into casework.referral (id, number, case_id, area_no, organisation_id, answers_here, asked, state, sent_by, sent_at)
                    values (:id, :number, :case, :area, :agency, true, 'Mohon dibantu', 'SENT', :by, :at)""")
                    .param("id", referral)
                    .param("number", "R-" + referral)
                    .param("case", id)
                    .param("area", village)
                    .param("agency", agency)
                    .param("by", recorder)
                    .param("at", moment(at))
                    .update();
            return referral;
        }

        Told answered(String manner, boolean received, LocalDateTime at) {
            owner.sql("""
                    insert into casework.confirmation (id, case_id, at, manner, received, recorded_by)
                    values (uuidv7(), :case, :at, :manner, :received, case when :manner <> 'pin' then cast(:by as uuid) end)""")
                    .param("case", id)
                    .param("at", moment(at))
                    .param("manner", manner)
                    .param("received", received)
                    .param("by", recorder)
                    .update();
            return this;
        }
    }
}
