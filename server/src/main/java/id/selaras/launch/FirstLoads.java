package id.selaras.launch;

import id.selaras.practice.DemonstrationDistrict;
import java.nio.file.Path;
import java.sql.SQLException;

/** What a start brings into the database through the owner's connection when it is not there yet. */
record FirstLoads(Database database, Path data, Installation kind) {

    void run(Progress progress) {
        database.loadAreas(progress::say);
        if (kind == Installation.DEMONSTRATION) {
            loadDemonstration(progress);
        }
    }

    private void loadDemonstration(Progress progress) {
        try (var connection = database.owner().connect()) {
            DemonstrationDistrict.load(connection, data, progress::say);
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        }
    }
}
