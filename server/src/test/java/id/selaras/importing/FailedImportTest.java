package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.util.Iterator;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** An import that stops in the middle because its file can't be read any further. */
@SelarasTest
class FailedImportTest {
    private final ImportOffice office;

    FailedImportTest(TestServer server) {
        this.office = new ImportOffice(server);
    }

    @BeforeEach
    void begin() {
        office.server.database().owner().sql(ImportingTest.EMPTY).update();
    }

    private static SampleList list() {
        return SampleList.of(new Random(17), 60);
    }

    @Test
    void a_recording_goes_on_where_it_stopped_and_counts_what_went_in_before() throws Exception {
        var id = office.drops();
        starts(id);
        breaksOff(id);
        starts(id);
        office.works(id, list());
        assertThat(office.run(id).state()).isEqualTo(State.DONE);
        assertThat(office.run(id).counts()).isEqualTo(new Counts(60, list().people(), 0, 0, 0, 0));
        assertThat(office.count("(select person_id from registry.name_key group by 1) named"))
                .isEqualTo(list().people());
    }

    @Test
    void a_recording_passes_over_nothing_that_a_broken_preview_had_seen() throws Exception {
        var id = office.drops();
        previews(id);
        breaksOff(id);
        starts(id);
        office.works(id, list());
        assertThat(office.run(id).counts()).isEqualTo(new Counts(60, list().people(), 0, 0, 0, 0));
        assertThat(office.count("registry.person")).isEqualTo(list().people());
    }

    private void starts(UUID id) {
        office.server.as(
                office.secretariat, () -> office.server.bean(Imports.class).start(id));
    }

    private void previews(UUID id) {
        office.server.as(
                office.secretariat, () -> office.server.bean(Imports.class).preview(id));
    }

    private void breaksOff(UUID id) {
        var run = office.run(id);
        assertThatThrownBy(() -> office.works(id, anyId -> new Torn(list().open(anyId))))
                .isInstanceOf(IllegalStateException.class);
        office.server.as(
                office.secretariat,
                () -> office.server
                        .bean(TransactionTemplate.class)
                        .execute(status -> office.server.bean(ImportStore.class).fail(run, "import.failed.file")));
    }

    /** Its last part can't be read. */
    private record Torn(FamilySource whole) implements FamilySource {
        @Override
        public int parts() {
            return whole.parts();
        }

        @Override
        public long rows() {
            return whole.rows();
        }

        @Override
        public Iterator<FamilyRows> families(int part) {
            if (part == whole.parts() - 1) {
                throw new IllegalStateException("torn");
            }
            return whole.families(part);
        }

        @Override
        public void close() {
            whole.close();
        }
    }
}
