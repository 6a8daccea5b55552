package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {
    private static final long PAGEDONGAN = 3304200000L;

    private final TestServer server;
    private final TestDatabase database;
    private final Officer officer;

    JournalTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.officer = database.officer(Role.PUSKESOS, "33.04.20.2001");
    }

    // In the order in which sealing takes them, which may be going on.
    @BeforeEach
    void anEmptyJournal() {
        database.owner()
                .sql("truncate journal.seal, journal.unsealed, journal.entry")
                .update();
    }

    @Test
    void an_act_is_kept_with_who_under_which_role_and_what_changed() {
        var person = UUID.randomUUID();
        inTransactionOf(officer, () -> journal().acted(trace(person).changed("phone", null, "+62811")));
        var kept = entries().getFirst();
        assertThat(kept.accountName()).isEqualTo(officer.name());
        assertThat(kept.role()).isEqualTo("puskesos");
        assertThat(kept.kind()).isEqualTo(EntryKind.ACT);
        assertThat(kept.subjectId()).isEqualTo(person);
        assertThat(kept.content()).containsExactlyEntriesOf(java.util.Map.of("phone.after", "+62811"));
    }

    @Test
    void an_act_that_fails_leaves_no_entry() {
        assertThatThrownBy(() -> inTransactionOf(officer, () -> {
                    journal().acted(trace(UUID.randomUUID()));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(entryCount()).isZero();
    }

    @Test
    void nothing_is_written_outside_a_transaction() {
        assertThatThrownBy(() -> server.as(officer, () -> journal().acted(trace(UUID.randomUUID()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_programs_own_identities_write_under_their_own_name() {
        server.bean(Acting.class)
                .asPublic(() -> transaction().execute(status -> {
                    journal().read(trace(UUID.randomUUID()));
                    return true;
                }));
        assertThat(entries().getFirst().accountName()).isEqualTo("selaras.public");
    }

    @Test
    void the_serving_role_can_neither_change_nor_delete_nor_write_past_the_journal() {
        inTransactionOf(officer, () -> journal().acted(trace(UUID.randomUUID())));
        for (var sql : List.of(
                "update journal.entry set act = 'x'",
                "delete from journal.entry",
                "truncate journal.entry",
                "delete from journal.seal",
                "delete from journal.unsealed",
                "insert into journal.unsealed (entry_id) values (1)",
                "select journal.seal_batch(10)",
                "select salt from journal.entry")) {
            assertThatThrownBy(() -> inTransactionOf(
                            officer,
                            () -> server.bean(JdbcClient.class).sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_auditor_reads_the_trail_of_the_own_area_only() {
        inTransactionOf(officer, () -> journal().acted(trace(UUID.randomUUID()).inArea(PAGEDONGAN)));
        assertThat(seenBy(database.officer(Role.AUDITOR, "33.04"))).hasSize(1);
        assertThat(seenBy(database.officer(Role.AUDITOR, "33.05"))).isEmpty();
        assertThat(seenBy(database.officer(Role.SECRETARIAT, "33.04"))).isEmpty();
    }

    @Test
    void finished_entries_are_sealed_and_the_chain_holds() throws SQLException {
        writeFive();
        assertThat(sealed()).isEqualTo(5);
        var result = verified(null);
        assertThat(result.whole()).isTrue();
        assertThat(result.sealed()).isEqualTo(5);
        assertThat(result.unsealed()).isZero();
        writeFive();
        sealed();
        assertThat(verified(result.head()).headFound()).isTrue();
    }

    @Test
    void an_entry_of_a_running_transaction_waits_and_is_sealed_after_it() throws SQLException {
        inTransactionOf(officer, () -> {
            journal().acted(trace(UUID.randomUUID()));
            CompletableFuture.runAsync(() -> server.bean(Sealer.class).sealAll())
                    .join();
            assertThat(sealCount()).isZero();
        });
        assertThat(sealed()).isEqualTo(1);
    }

    @Test
    void entries_restored_into_another_server_are_sealed_whatever_their_transaction_was_called() throws SQLException {
        writeFive();
        database.owner()
                .sql("update journal.unsealed set xid = '9000000000000000'")
                .update();
        assertThat(sealed()).isEqualTo(5);
        assertThat(verified(null).whole()).isTrue();
    }

    @Test
    void destroyed_content_leaves_the_chain_whole() throws SQLException {
        writeFive();
        sealed();
        database.owner()
                .sql("update journal.entry set content = null, salt = null")
                .update();
        assertThat(verified(null).whole()).isTrue();
        assertThat(verified(null).destroyed()).isEqualTo(5);
    }

    @Test
    void each_tampering_is_named_at_its_first_link() throws SQLException {
        tampered("update journal.entry set content = '{}' where id = %d", "the content of its entry was changed");
        tampered("update journal.entry set account_name = 'somebody' where id = %d", "its entry was changed");
        tampered("update journal.entry set at = at + interval '1 microsecond' where id = %d", "its entry was changed");
        tampered("delete from journal.entry where id = %d", "its entry was deleted");
        tampered(
                "update journal.seal set digest = sha256('x') where entry_id = %d",
                "its hash is not that of its content");
        tampered(
                "update journal.seal set prev = sha256('x') where entry_id = %d",
                "it does not continue the link before");
    }

    @Test
    void a_link_cut_out_of_the_middle_is_found() throws SQLException {
        writeFive();
        sealed();
        database.owner().sql("delete from journal.seal where seq = 3").update();
        assertThat(verified(null).broken().seq()).isEqualTo(4);
    }

    @Test
    void an_entry_whose_link_was_cut_off_at_the_end_is_found() throws SQLException {
        writeFive();
        sealed();
        database.owner().sql("delete from journal.seal where seq = 5").update();
        assertThat(verified(null).whole()).isFalse();
        assertThat(verified(null).broken().reason()).contains("taken out of the chain");
    }

    @Test
    void a_tail_cut_off_with_its_entries_is_found_by_the_head_noted_earlier() throws SQLException {
        writeFive();
        sealed();
        var noted = verified(null).head();
        database.owner()
                .sql("delete from journal.entry where id = (select entry_id from journal.seal where seq = 5)")
                .update();
        database.owner().sql("delete from journal.seal where seq = 5").update();
        assertThat(verified(null).whole()).isTrue();
        assertThat(verified(noted).whole()).isFalse();
        assertThat(verified(noted).headFound()).isFalse();
    }

    @Test
    void every_answer_bears_a_request_number() {
        assertThat(server.send(HttpRequest.newBuilder(server.address("/kerja")))
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[2-9A-Z]{5}-[2-9A-Z]{5}"));
    }

    private void tampered(String sql, String reason) throws SQLException {
        anEmptyJournal();
        writeFive();
        sealed();
        var third = database.owner()
                .sql("select entry_id from journal.seal where seq = 3")
                .query(Long.class)
                .single();
        database.owner().sql(sql.formatted(third)).update();
        var result = verified(null);
        assertThat(result.whole()).as(sql).isFalse();
        assertThat(result.broken()).isEqualTo(new JournalVerification.Finding(3L, third, reason));
        assertThat(result.sealed()).isEqualTo(2);
    }

    private void writeFive() {
        for (var i = 0; i < 5; i++) {
            inTransactionOf(
                    officer, () -> journal().acted(trace(UUID.randomUUID()).with("note", "áé 'x'")));
        }
    }

    // The server's own sealer runs beside the test, and one waits for the other: until nothing is left to seal.
    private int sealed() {
        for (var round = 0; round < 1_000 && waiting() > 0; round++) {
            server.bean(Sealer.class).sealAll();
        }
        return sealCount();
    }

    private int waiting() {
        return database.owner()
                .sql("select count(*) from journal.unsealed")
                .query(Integer.class)
                .single();
    }

    private int sealCount() {
        return database.owner()
                .sql("select count(*) from journal.seal")
                .query(Integer.class)
                .single();
    }

    private int entryCount() {
        return database.owner()
                .sql("select count(*) from journal.entry")
                .query(Integer.class)
                .single();
    }

    private JournalVerification.Result verified(@Nullable String head) throws SQLException {
        try (var owner = database.database().owner().connect()) {
            return JournalVerification.verify(owner, head);
        }
    }

    private List<JournalEntry> entries() {
        database.owner().sql("update journal.entry set area_no = 3304000000").update();
        return seenBy(database.officer(Role.AUDITOR, "33.04"));
    }

    private List<JournalEntry> seenBy(Officer reader) {
        var seen = new ArrayList<JournalEntry>();
        inTransactionOf(
                reader,
                () -> seen.addAll(server.bean(JournalStore.class)
                        .list(new JournalQuery(null, null, null, null, null, null, null, null, 50))));
        return seen;
    }

    private void inTransactionOf(Officer who, Runnable work) {
        server.as(who, () -> transaction().executeWithoutResult(status -> work.run()));
    }

    private static Trace trace(UUID subject) {
        return Trace.of("person.corrected", "person", subject);
    }

    private Journal journal() {
        return server.bean(Journal.class);
    }

    private TransactionTemplate transaction() {
        return server.bean(TransactionTemplate.class);
    }
}
