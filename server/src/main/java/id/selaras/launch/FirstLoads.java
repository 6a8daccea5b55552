package id.selaras.launch;

import java.nio.file.Path;

/** What a start brings into the database through the owner's connection when it is not there yet. */
record FirstLoads(Database database, Path data, Installation kind) {

    void run(Progress progress) {
        database.loadAreas(progress::say);
    }
}
