package id.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
class TestDatabaseTest {

    @Test
    void an_officer_made_for_a_test_acts_under_the_database_role_of_the_post(TestServer server) {
        var officer = server.database().officer(Role.PUSKESOS, "33.04.01");
        var scope = server.as(
                officer,
                () -> server.bean(TransactionTemplate.class)
                        .execute(status -> server.bean(JdbcClient.class)
                                .sql("select current_user || ' ' || current_setting('app.lo')")
                                .query(String.class)
                                .single()));
        assertThat(scope).isEqualTo("selaras_area 3304010000");
    }

    @Test
    void nobody_is_signed_in_after_the_block(TestServer server) {
        server.as(server.database().officer(Role.MANAGER, "33.04"), () -> {});
        assertThat(server.bean(Acting.class).person()).isEmpty();
    }

    @Test
    void a_page_asks_a_stranger_to_sign_in(TestServer server) {
        assertThat(server.get("/kerja").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/masuk"));
    }

    @Test
    void each_database_starts_like_the_template() {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            one.officer(Role.AUDITOR, "33");
            assertThat(other.owner()
                            .sql("select count(*) from access.account where kind = 'officer'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
