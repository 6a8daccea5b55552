package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is spared whose heads, or whose family, came before. */
@SelarasTest
class DroppedAgainTest {
    private static final List<List<String>> CHILD_ALONE = List.of(Extract.FAMILY.get(2));

    private final TestServer server;
    private final Officer secretariat;

    @TempDir
    private Path folder;

    DroppedAgainTest(TestServer server) {
        this.server = server;
        this.secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
    }

    @BeforeEach
    void begin() {
        server.database().owner().sql(ImportingTest.EMPTY).update();
        server.database().owner().sql("truncate importing.mapping").update();
    }

    @Test
    void a_child_that_was_mended_joins_the_family_whose_head_went_in_before() throws Exception {
        var first = recorded("pertama.csv", Extract.with(4, "tanggal_lahir", "31-02-2010"));
        assertThat(first.counts()).isEqualTo(new Counts(1, 2, 0, 0, 0, 1));
        var mended = recorded("diperbaiki.csv", CHILD_ALONE);
        assertThat(mended.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
        assertThat(remarks(mended)).isEmpty();
        assertThat(count("registry.family")).isEqualTo(1);
        assertThat(count("registry.person where relation = 'child'")).isEqualTo(1);
    }

    @Test
    void so_it_does_when_the_head_died_since() throws Exception {
        recorded("pertama.csv", Extract.with(4, "tanggal_lahir", "31-02-2010"));
        server.database()
                .owner()
                .sql("update registry.person set life = 'deceased', observed_on = '2026-11-20' where relation = 'head'")
                .update();
        assertThat(recorded("diperbaiki.csv", CHILD_ALONE).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_child_alone_of_a_card_that_nobody_knows_is_held() throws Exception {
        assertThat(recorded("anak.csv", CHILD_ALONE).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 1));
    }

    @Test
    void a_whole_family_of_another_size_than_it_says_is_still_remarked() throws Exception {
        recorded("pertama.csv", Extract.FAMILY);
        var fewer = recorded("berkurang.csv", Extract.FAMILY.subList(0, 2));
        assertThat(remarks(fewer)).contains(RowProblem.COUNT_DIFFERS);
    }

    @Test
    void a_mapping_is_called_as_the_officer_called_it_whatever_the_next_file_is_called() {
        var officer = Visitor.as(server, secretariat);
        officer.get("/impor");
        var columns = Visitor.sentTo(officer.get(dropped(officer, "unduhan (3).csv")));
        assertThat(officer.get(columns).body()).contains("name=\"nama\" value=\"unduhan _3_\"");
        var id = UUID.fromString(columns.replaceAll(".*/impor/|/kolom", ""));
        server.as(secretariat, () -> {
            var intake = server.bean(FileIntake.class);
            var file = intake.find(id).orElseThrow();
            var named = new Mapping(
                    id,
                    "DTSEN triwulan",
                    file.heads().guesses(),
                    AreaScheme.KEMENDAGRI,
                    DateOrder.DAY_FIRST,
                    file.heads().fingerprint());
            intake.choose(id, file, named);
        });

        officer.get("/impor");
        var next = dropped(officer, "tw4.csv");
        assertThat(officer.get(next).body()).contains("dibaca seperti “DTSEN triwulan”");
        assertThat(officer.get(next + "/kolom").body())
                .contains("name=\"nama\" value=\"DTSEN triwulan\"", "dibaca seperti “DTSEN triwulan”");
    }

    private static String dropped(Visitor officer, String name) {
        var content = Extract.csv(Extract.FAMILY).getBytes(StandardCharsets.UTF_8);
        return Visitor.sentTo(officer.upload("/impor", Map.of(), Map.of(name, content)));
    }

    private ImportRun recorded(String name, List<List<String>> rows) throws Exception {
        var file = Files.writeString(folder.resolve(name), Extract.csv(rows));
        return server.bean(TerminalImports.class).record(file, "Uji", "33.04", quiet -> {});
    }

    private List<RowProblem> remarks(ImportRun run) {
        return List.of(Outcome.values()).stream()
                .flatMap(outcome ->
                        server
                                .as(
                                        secretariat,
                                        () -> server.bean(Imports.class).examples(run.id(), outcome, 100))
                                .stream())
                .flatMap(example -> example.row().findings().stream())
                .map(RowFinding::problem)
                .toList();
    }

    private long count(String rows) {
        return server.database()
                .owner()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }
}
