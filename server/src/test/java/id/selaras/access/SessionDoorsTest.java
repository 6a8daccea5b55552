package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sign-in, sessions and what every answer carries, over HTTP. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionDoorsTest {
    private static final String PASSWORD = "hujan sore di pagedongan";
    private static final String CSRF = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final TestServer server;
    private final TestDatabase database;
    private Officer officer;

    SessionDoorsTest(TestServer server) {
        this.server = server;
        this.database = server.database();
    }

    @BeforeEach
    void anOfficerWithAPassword() {
        officer = database.officer(Role.SECRETARIAT, "33.04");
        database.owner()
                .sql("update access.account set password_hash = :hash where id = :id")
                .param("hash", server.bean(PasswordEncoder.class).encode(PASSWORD))
                .param("id", officer.account())
                .update();
    }

    @Test
    void the_right_password_opens_a_session_in_a_cookie_that_script_and_other_sites_can_not_reach() {
        var answer = signIn(officer.name(), PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("selaras=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(get("/akun", cookieOf(answer)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_is_noted_with_the_address_it_came_from_and_its_end() {
        var token = cookieOf(signIn(officer.name(), PASSWORD));
        assertThat(noted()).containsExactly("127.0.0.1 open");
        post("/keluar", token, Map.of());
        assertThat(noted()).containsExactly("127.0.0.1 ended");
    }

    private List<String> noted() {
        return database.owner()
                .sql(
                        "select address || case when ended_at is null then ' open' else ' ended' end from access.session_log"
                                + " where account_id = :id and address is not null")
                .param("id", officer.account())
                .query(String.class)
                .list();
    }

    @Test
    void an_unknown_name_and_a_wrong_password_look_alike_however_often_they_are_tried() {
        var known = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var attempt = 0; attempt < 7; attempt++) {
            known.add(seen(signIn(officer.name(), "wrong"), officer.name()));
            unknown.add(seen(signIn("nobody.here", "wrong"), "nobody.here"));
        }
        assertThat(known).isEqualTo(unknown);
        assertThat(known.getFirst()).isNotEqualTo(known.getLast());
    }

    @Test
    void an_unknown_name_and_a_wrong_password_last_alike() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var round = 0; round < 12; round++) {
            var someone = database.officer(Role.PUSKESOS, "33.04.20.2001");
            database.owner()
                    .sql(
                            "update access.account set password_hash = (select password_hash from access.account where id = :like) where id = :id")
                    .param("like", officer.account())
                    .param("id", someone.account())
                    .update();
            known.add(lasting(someone.name()));
            unknown.add(lasting("nobody." + round));
        }
        var difference = Math.abs(median(known) - median(unknown));
        System.out.printf("median known %.1f ms, unknown %.1f ms%n", median(known) / 1e6, median(unknown) / 1e6);
        assertThat(difference).isLessThan(Math.max(median(known), median(unknown)) / 2);
    }

    @Test
    void waits_grow_with_each_miss_but_never_beyond_fifteen_minutes_and_end_by_themselves() {
        var waits = new ArrayList<Long>();
        for (var attempt = 0; attempt < 14; attempt++) {
            miss(officer.name());
            waits.add(waitOf(officer.name()).toSeconds());
        }
        assertThat(waits.subList(0, 4)).containsOnly(0L);
        assertThat(waits.subList(4, 14)).isSorted().allMatch(seconds -> seconds > 0 && seconds <= 15 * 60);
        assertThat(signIn(officer.name(), PASSWORD).statusCode()).isEqualTo(422);
        database.owner()
                .sql("update access.sign_in_guard set wait_until = now() - interval '1 second'")
                .update();
        assertThat(signIn(officer.name(), PASSWORD).statusCode()).isEqualTo(302);
        assertThat(waitOf(officer.name())).isZero();
    }

    @Test
    void what_was_typed_as_a_name_is_not_kept() {
        signIn("a password in the wrong field", "x");
        assertThat(database.owner()
                        .sql("select count(*) from access.sign_in_guard g where g::text like '%password%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_session_locks_after_fifteen_idle_minutes_and_opens_again_with_the_password() {
        database.owner()
                .sql(
                        "update access.session set last_seen_at = now() - interval '15 minutes 1 second' where account_id = :id")
                .param("id", officer.account())
                .update();
        var locked = get("/akun", officer.token());
        assertThat(locked.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/kunci"));
        assertThat(get("/kunci", officer.token()).statusCode()).isEqualTo(200);
        assertThat(post("/kunci", officer.token(), Map.of("sandi", "wrong")).statusCode())
                .isEqualTo(422);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(302);
        assertThat(post("/kunci", officer.token(), Map.of("sandi", PASSWORD)).statusCode())
                .isEqualTo(302);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_suspended_accounts_session_ends_with_the_next_request() {
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(200);
        database.owner()
                .sql("update access.account set suspended_at = now() where id = :id")
                .param("id", officer.account())
                .update();
        assertThat(get("/akun", officer.token()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/masuk"));
        assertThat(signIn(officer.name(), PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void a_bearer_token_is_no_cookie_and_a_cookie_is_no_bearer_token() {
        var bearer = database.bearer(officer);
        assertThat(script("/api/v1/areas?q=banjar", bearer)).isEqualTo(200);
        assertThat(script("/api/v1/areas?q=banjar", officer.token())).isEqualTo(401);
        assertThat(get("/akun", bearer).statusCode()).isEqualTo(302);
        assertThat(get("/api/v1/areas?q=banjar", officer.token()).statusCode()).isEqualTo(401);
        assertThat(server.send(HttpRequest.newBuilder(server.address("/akun"))
                                .header("Authorization", "Bearer " + bearer))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_form_without_the_csrf_token_changes_nothing() {
        var forged = HttpRequest.newBuilder(server.address("/akun/keluar"))
                .header("Cookie", "selaras=" + officer.token() + "; XSRF-TOKEN=" + CSRF)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=guessed"));
        assertThat(server.send(forged).statusCode()).isEqualTo(403);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void every_answer_carries_a_policy_that_lets_no_inline_script_run() {
        for (var path : List.of("/masuk", "/akun", "/no-such-page", "/api/v1/areas")) {
            var headers = get(path, officer.token()).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        }
    }

    @Test
    void a_role_can_be_switched_to_one_that_is_held_and_to_no_other() {
        database.owner()
                .sql(
                        "insert into access.post (account_id, role, area_code, area_lo, area_hi, level) values (:id, 'auditor', '33.04', 3304000000, 3305000000, 2)")
                .param("id", officer.account())
                .update();
        post("/akun/peran", officer.token(), Map.of("peran", "manager"));
        assertThat(roleOf(officer)).isEqualTo("secretariat");
        post("/akun/peran", officer.token(), Map.of("peran", "auditor"));
        assertThat(roleOf(officer)).isEqualTo("auditor");
    }

    @Test
    void whoever_signed_in_with_a_slip_must_choose_a_password_before_anything_else() {
        database.owner()
                .sql("update access.account set must_change = true where id = :id")
                .param("id", officer.account())
                .update();
        assertThat(get("/akun", officer.token()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/akun/sandi"));
        assertThat(script("/api/v1/areas?q=banjar", database.bearer(officer))).isEqualTo(401);
        assertThat(change(PASSWORD, "pendek").statusCode()).isEqualTo(422);
        assertThat(change(PASSWORD, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(change("not the slip's", "kata sandi milik sendiri").statusCode())
                .isEqualTo(422);
        assertThat(change(PASSWORD, "kata sandi milik sendiri").statusCode()).isEqualTo(302);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(200);
        assertThat(signIn(officer.name(), "kata sandi milik sendiri").statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_changed_password_ends_every_other_session_and_signing_out_everywhere_ends_all() {
        var other = cookieOf(signIn(officer.name(), PASSWORD));
        var bearer = database.bearer(officer);
        assertThat(change(PASSWORD, "kata sandi milik sendiri").statusCode()).isEqualTo(302);
        assertThat(get("/akun", other).statusCode()).isEqualTo(302);
        assertThat(script("/api/v1/areas", bearer)).isEqualTo(401);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(200);
        assertThat(post("/akun/keluar", officer.token(), Map.of()).statusCode()).isEqualTo(302);
        assertThat(get("/akun", officer.token()).statusCode()).isEqualTo(302);
    }

    @Test
    void signing_in_and_changing_the_password_stand_in_the_journal() {
        var token = cookieOf(signIn(officer.name(), PASSWORD));
        post(
                "/akun/sandi",
                token,
                Map.of("lama", PASSWORD, "baru", "kata sandi milik sendiri", "ulang", "kata sandi milik sendiri"));
        assertThat(database.owner()
                        .sql("select act from journal.entry where account_id = :id order by id")
                        .param("id", officer.account())
                        .query(String.class)
                        .list())
                .containsExactly("account.signed-in", "account.password-changed");
    }

    private HttpResponse<String> change(String old, String fresh) {
        return post("/akun/sandi", officer.token(), Map.of("lama", old, "baru", fresh, "ulang", fresh));
    }

    private HttpResponse<String> signIn(String name, String password) {
        return post("/masuk", "", Map.of("akun", name, "sandi", password));
    }

    private HttpResponse<String> post(String path, String token, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + maskedCsrf()));
        return server.send(HttpRequest.newBuilder(server.address(path))
                .header("Accept", "text/html")
                .header("Cookie", "selaras=" + token + "; XSRF-TOKEN=" + CSRF)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path, String token) {
        return server.send(HttpRequest.newBuilder(server.address(path)).header("Cookie", "selaras=" + token));
    }

    private int script(String path, String token) {
        return server.send(HttpRequest.newBuilder(server.address(path)).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    // As a page would carry it: the token hidden under random bytes, here zeros, so that compression can't leak it.
    private static String maskedCsrf() {
        var token = CSRF.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("selaras="))
                .map(cookie -> cookie.replaceFirst("selaras=([^;]*).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static String seen(HttpResponse<String> answer, String typed) {
        var hidden = answer.body().replace(typed, "NAME").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
        return answer.statusCode() + hidden.replaceAll("[2-9A-Z]{5}-[2-9A-Z]{5}", "REQUEST");
    }

    private long lasting(String name) {
        var started = System.nanoTime();
        signIn(name, "wrong");
        return System.nanoTime() - started;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void miss(String name) {
        server.bean(Sessions.class).missed(name);
    }

    private Duration waitOf(String name) {
        return server.bean(Sessions.class)
                .waitFor(name)
                .map(until -> Duration.between(Instant.now(), until))
                .orElse(Duration.ZERO);
    }

    private String roleOf(Officer whose) {
        return database.owner()
                .sql("select role from access.session where account_id = :id")
                .param("id", whose.account())
                .query(String.class)
                .single();
    }
}
