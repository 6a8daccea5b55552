package id.selaras.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.casework.NewId;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
class NumbersTest {
    private static final long GUNUNGJATI = 3304202002L;
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private final TestServer server;

    NumbersTest(TestServer server) {
        this.server = server;
    }

    @Test
    void thirty_officers_at_once_get_thirty_numbers_without_gap_although_every_third_gives_up() throws Exception {
        var tuti = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        var given = new ArrayList<Future<Boolean>>();
        try (var officers = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 45; n++) {
                var givesUp = n % 3 == 0;
                given.add(officers.submit((Callable<Boolean>) () -> issues(tuti, PaperKind.MINUTES, MONTH, givesUp)));
            }
        }
        assertThat(given.stream().filter(NumbersTest::kept)).hasSize(30);
        assertThat(numbers("MINUTES", "2026"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void a_new_year_and_another_kind_begin_at_one() {
        var tuti = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        issues(tuti, PaperKind.STATEMENT, YearMonth.of(2027, 12), false);
        issues(tuti, PaperKind.STATEMENT, YearMonth.of(2028, 1), false);
        assertThat(numbers("STATEMENT", "2027")).containsExactly(1);
        assertThat(numbers("STATEMENT", "2028")).containsExactly(1);
        assertThat(new PaperNumber(PaperKind.STATEMENT, GUNUNGJATI, "2028", 1, "I").text())
                .isEqualTo("001/SPTJM/33.04.20.2002/I/2028");
        assertThat(new PaperNumber(PaperKind.SUBJECT_REPORT, 3304000000L, "2028", 12, "X").text())
                .isEqualTo("012/LDP/33.04/X/2028");
    }

    @Test
    void nobody_counts_or_reads_in_a_village_of_somebody_else_nor_sets_a_count_back() {
        var database = server.database();
        var tuti = database.officer(Role.PUSKESOS, "33.04.20.2002");
        var neighbour = database.officer(Role.PUSKESOS, "33.04.20.2003");
        issues(tuti, PaperKind.MINUTES, YearMonth.of(2030, 1), false);
        assertThatThrownBy(() -> server.as(
                        neighbour,
                        () -> inTransaction(() ->
                                server.bean(Numbers.class).next(PaperKind.MINUTES, GUNUNGJATI, YearMonth.of(2030, 1)))))
                .isInstanceOf(DataAccessException.class);
        var paper = database.owner()
                .sql("select id from letter.issued where period = '2030'")
                .query(UUID.class)
                .single();
        assertThat(sees(neighbour, paper)).isFalse();
        assertThat(sees(database.officer(Role.SECRETARIAT, "33.04"), paper)).isTrue();
        assertThat(sees(database.officer(Role.SECRETARIAT, "33"), paper)).isFalse();
        assertThatThrownBy(() -> server.as(
                        tuti,
                        () -> inTransaction(() -> server.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                                .sql("update letter.series set last = 0 where period = '2030'")
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    private boolean sees(Officer officer, UUID paper) {
        return server.as(
                officer,
                () -> inTransaction(() -> server.bean(Letters.class).find(paper))
                        .isPresent());
    }

    private boolean issues(Officer officer, PaperKind kind, YearMonth month, boolean givesUp) {
        return server.as(
                officer,
                () -> inTransaction(() -> {
                    var number = server.bean(Numbers.class).next(kind, GUNUNGJATI, month);
                    server.bean(Letters.class)
                            .issue(NewId.next(), number, Subject.of(NewId.next()), new byte[] {1, 2, 3});
                    if (givesUp) {
                        throw new IllegalStateException("gave up");
                    }
                    return true;
                }));
    }

    private static boolean kept(Future<Boolean> issued) {
        try {
            return issued.get();
        } catch (ExecutionException gaveUp) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.util.List<Integer> numbers(String kind, String period) {
        return server.database()
                .owner()
                .sql("select no from letter.issued where kind = :kind and period = :period order by no")
                .param("kind", kind)
                .param("period", period)
                .query(Integer.class)
                .list();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
