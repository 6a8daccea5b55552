package id.selaras.importing;

import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.StagedRows.Json;
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

    void note(Compared compared) throws SQLException {
        var noted = new StagedRows("in_note", "row_no, outcome, cells, findings, changes");
        for (var line : compared.lines()) {
            if (notes.takes(line)) {
                noted.add(
                        line.row().number(),
                        line.outcome().name().toLowerCase(Locale.ROOT),
                        new Json(Notes.cells(line.row())),
                        new Json(Notes.findings(line.row())),
                        new Json(Notes.changes(line)));
            }
        }
        if (noted.flush(transaction.copy())) {
            transaction.execute("importing.note-rows", """
                    insert into importing.noted_row (import_id, preview, row_no, outcome, cells, findings, changes)
                    select (select current_setting('app.import')::uuid), %s, row_no, outcome, cells, findings, changes from in_note
                    on conflict do nothing""".formatted(run.state() == State.PREVIEWING));
        }
    }

    /** @throws Stopped when somebody took the import back meanwhile */
    void move(int part, int next, long rows, Counts more) {
        if (run.state() == State.RUNNING) {
            movePart(part, next);
        }
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

    private void movePart(int part, int next) {
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
    }
}
