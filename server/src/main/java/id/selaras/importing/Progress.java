package id.selaras.importing;

import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How far an import is and what came of it so far, moved in the transaction of the work itself. */
final class Progress {
    private final ImportRun run;
    private final ImportTransaction transaction;
    private final Notes notes;

    Progress(ImportRun run, ImportTransaction transaction, Notes notes) {
        this.run = run;
        this.transaction = transaction;
        this.notes = notes;
    }

    /** Families done of each part. */
    static Map<Integer, Integer> reached(ImportTransaction transaction) throws SQLException {
        var reached = new HashMap<Integer, Integer>();
        transaction.read(
                "importing.reached",
                "select part, next from importing.part",
                row -> reached.put(row.getInt("part"), row.getInt("next")));
        return reached;
    }

    void note(Compared compared) {
        for (var line : compared.lines()) {
            if (notes.takes(line)) {
                transaction
                        .jdbc()
                        .sql("""
                                /* importing.note-row */
                                insert into importing.noted_row (import_id, preview, row_no, outcome, cells, findings, changes)
                                values (:id, :preview, :row, :outcome, cast(:cells as jsonb), cast(:findings as jsonb), cast(:changes as jsonb))
                                on conflict do nothing""")
                        .param("id", run.id())
                        .param("preview", run.state() == State.PREVIEWING)
                        .param("row", line.row().number())
                        .param("outcome", line.outcome().name().toLowerCase(Locale.ROOT))
                        .param("cells", Notes.cells(line.row()))
                        .param("findings", Notes.findings(line.row()))
                        .param("changes", Notes.changes(line))
                        .update();
            }
        }
    }

    /** @throws Stopped when somebody took the import back meanwhile */
    void move(int part, int next, long rows, Counts more) {
        transaction
                .jdbc()
                .sql("""
                        /* importing.move-part */
                        insert into importing.part (import_id, part, next) values (:id, :part, :next)
                        on conflict (import_id, part) do update set next = excluded.next""")
                .param("id", run.id())
                .param("part", part)
                .param("next", next)
                .update();
        var stillOn = transaction
                .jdbc()
                .sql("""
                        /* importing.count */
                        update importing.import
                           set done_rows = done_rows + :rows, families = families + :families, added = added + :added,
                               changed = changed + :changed, unchanged = unchanged + :unchanged, doubtful = doubtful + :doubtful,
                               broken = broken + :broken
                         where id = :id and state = :state""")
                .param("id", run.id())
                .param("state", run.state().code())
                .param("rows", rows)
                .param("families", more.families())
                .param("added", more.added())
                .param("changed", more.changed())
                .param("unchanged", more.unchanged())
                .param("doubtful", more.doubtful())
                .param("broken", more.broken())
                .update();
        if (stillOn == 0) {
            throw new Stopped();
        }
    }
}
