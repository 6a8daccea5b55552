package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is sent to a form of a proposal, the program neither breaks nor runs it, nor keeps half of it. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadProposalsTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]*? name=\"([^\"]+)\"");
    private static final Map<String, String> BAD = Map.of(
            "script", "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "one word of 5,000 letters", "a".repeat(5_000),
            "a NUL", "Karto%00%00",
            "not UTF-8", "Karto%FF%FE%C3",
            "a quote and SQL", "%27%22%3B+drop+table+proposal.proposal%3B--",
            "a number far too large", "99999999999999999999999999999",
            "nothing but blanks", "+++%09");
    private static final List<String> OURS = List.of("_csrf", "jenis", "usulan", "lampiran", "bahasa", "kembali");

    private Village village;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_breaks_a_form(FormKind kind) {
        var page = "/keluarga/" + village.sarwonos + "/usulan";
        sendsBad(page + "?jenis=" + kind.code(), page);
        assertThat(kept("proposal.proposal")).isZero();
    }

    @Test
    void no_answer_breaks_the_form_of_an_outside_claim() {
        var page = "/keluarga/" + village.sarwonos + "/klaim";
        sendsBad(page, page);
        assertThat(kept("registry.claim where kind = 'flag'")).isZero();
    }

    private void sendsBad(String page, String address) {
        var officer = Visitor.as(village.server, village.puskesos);
        for (var bad : BAD.entrySet()) {
            var form = officer.get(page).body();
            var body = FIELD.matcher(form)
                    .results()
                    .map(field -> field.group(1))
                    .filter(field -> !OURS.contains(field))
                    .map(field -> field + "=" + bad.getValue())
                    .reduce("", (all, one) -> all + one + "&");
            var answer = officer.postAsItIs(address, body);
            assertThat(answer.statusCode()).as("%s in %s", bad.getKey(), page).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(SCRIPT);
        }
    }

    private long kept(String where) {
        return village.server
                .database()
                .owner()
                .sql("select count(*) from " + where)
                .query(Long.class)
                .single();
    }
}
