package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.area.Area;
import id.selaras.testing.TestDatabase.Officer;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes deliberations that have come as far as a route needs, in the own area and next to it. */
final class Gatherings implements Stock<Gathering> {
    private static final YearMonth FIRST = YearMonth.of(2041, 1);
    private static int made;

    private final World world;
    private final JdbcClient owner;
    private final Stage stage;

    Gatherings(World world, JdbcClient owner, Stage stage) {
        this.world = world;
        this.owner = owner;
        this.stage = stage;
    }

    /** How far it has come. */
    enum Stage {
        PREPARED,
        FINISHED,
        SENT,
        VERIFIED_AND_LOCKED,
        TYPED
    }

    @Override
    public Gathering of(Situation situation, @Nullable Role role) {
        var who = world.reader(situation, role);
        var month = FIRST.plusMonths(made++).toString();
        if (situation == Situation.NEVER_EXISTED) {
            return nothing(who, month);
        }
        var village = situation == Situation.NEIGHBOUR ? World.nextTo(role) : World.VILLAGE;
        return make(who, month, Area.noOf(village));
    }

    @Override
    public void usedUp(Situation situation, @Nullable Role role) {}

    private static Gathering nothing(@Nullable Officer who, String month) {
        var none = UUID.randomUUID();
        return new Gathering(who, month, none, none, none, none, none, none, "Tidak pernah ada");
    }

    private Gathering make(@Nullable Officer who, String month, long village) {
        var recorder = world.window(World.VILLAGE).account();
        var head = "Keluarga Uji " + made;
        var gathering = new Gathering(
                who,
                month,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                head);
        owner.sql("""
                        insert into deliberation.cycle (id, area_no, month) values (:cycle, :village / 1000000 * 1000000, cast(:month || '-01' as date));
                        insert into deliberation.meeting (id, cycle_id, area_no, held_on, place, chair, prepared_by)
                          values (:meeting, :cycle, :village, current_date - 1, 'Balai', 'Ketua', :by);
                        insert into registry.family (id, area_no, source_kind, observed_on) values (:item, :village, 'window', current_date);
                        insert into registry.person (area_no, family_id, relation, name, source_kind, observed_on)
                          values (:village, :item, 'head', :head, 'window', current_date);
                        insert into proposal.proposal (id, area_no, kind, family_id, reason, observed_on, origin_kind, state, meeting_id, proposed_by)
                          values (:item, :village, 'list_entry', :item, 'Uji', current_date, 'family', :state, :meeting, :by);
                        insert into deliberation.agenda_item (id, meeting_id, area_no, no, kind, family_id, proposal_id)
                          values (:item, :meeting, :village, 1, 'new', :item, :item);
                        insert into deliberation.attendance values (:meeting, 1, :village, 'Paijo', 'Ketua RT', 'signed');
                        insert into deliberation.decision (item_id, meeting_id, area_no, outcome, decided_by)
                          values (:item, :meeting, :village, 'agreed', :by);
                        insert into letter.series values ('MINUTES', :village, :month, 1);
                        insert into letter.issued (id, kind, area_no, period, no, number, subject_id, bytes, sha256, content, issued_by)
                          values (:paper, 'MINUTES', :village, :month, 1, 'Nomor ' || :month, :meeting, 3, sha256('abc'), 'abc', :by);
                        insert into deliberation.approval (id, cycle_id, area_no, letter_no, letter_on, name, media_type, bytes, sha256, content, added_by)
                          values (:approval, :cycle, :village / 1000000 * 1000000, '1', current_date, 'sah.pdf', 'application/pdf', 3, sha256('abc'), 'abc', :by)""")
                .param("cycle", gathering.cycle())
                .param("meeting", gathering.meeting())
                .param("item", gathering.item())
                .param("paper", gathering.paper())
                .param("approval", gathering.approval())
                .param("village", village)
                .param("month", month)
                .param("head", head)
                .param("state", stage == Stage.PREPARED ? "ON_AGENDA" : stage == Stage.TYPED ? "SENT" : "DECIDED")
                .param("by", recorder)
                .update();
        advance(gathering, village, recorder);
        return gathering;
    }

    private void advance(Gathering gathering, long village, UUID by) {
        if (stage.compareTo(Stage.FINISHED) >= 0) {
            step(
                    "update deliberation.meeting set finished_at = now(), finished_by = :by where id = :meeting and :village > 0",
                    gathering,
                    village,
                    by);
        }
        if (stage.compareTo(Stage.SENT) >= 0) {
            step(
                    "update deliberation.meeting set sent_at = now(), sent_by = :by where id = :meeting and :village > 0",
                    gathering,
                    village,
                    by);
        }
        if (stage.compareTo(Stage.VERIFIED_AND_LOCKED) >= 0) {
            step(
                    "insert into deliberation.verification (item_id, meeting_id, area_no, outcome, verified_by) values (:item, :meeting, :village, 'agreed', :by)",
                    gathering,
                    village,
                    by);
        }
        if (stage.compareTo(Stage.VERIFIED_AND_LOCKED) >= 0) {
            step(
                    "update deliberation.cycle set locked_at = now(), locked_by = :by, lock_manner = 'hand' where id = (select cycle_id from deliberation.meeting where id = :meeting) and :village > 0",
                    gathering,
                    village,
                    by);
        }
        if (stage == Stage.TYPED) {
            answerFile(gathering, village);
            step(
                    "insert into deliberation.typing (item_id, area_no, typed_by) select :item, :village, :by where cast(:meeting as uuid) is not null",
                    gathering,
                    village,
                    by);
        }
    }

    /** A file of results that its reader has uploaded. */
    private void answerFile(Gathering gathering, long village) {
        var who = gathering.who();
        if (who != null) {
            owner.sql("""
                            insert into deliberation.result_file (id, account_id, cycle_id, area_no, file_name, rows)
                            values (:file, :account, :cycle, :village / 1000000 * 1000000, 'hasil.csv', :rows)""")
                    .param("file", gathering.file())
                    .param("account", who.account())
                    .param("cycle", gathering.cycle())
                    .param("village", village)
                    .param(
                            "rows",
                            "[{\"line\":2,\"cells\":{\"PROPOSAL\":\"" + gathering.item()
                                    + "\",\"RESULT\":\"diterima\"}}]")
                    .update();
        }
    }

    private void step(String statement, Gathering gathering, long village, UUID by) {
        owner.sql(statement)
                .param("meeting", gathering.meeting())
                .param("item", gathering.item())
                .param("village", village)
                .param("by", by)
                .update();
    }
}
