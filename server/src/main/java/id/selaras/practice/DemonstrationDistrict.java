package id.selaras.practice;

import id.selaras.importing.TerminalImports;
import id.selaras.practice.load.DistrictLoad;
import id.selaras.practice.load.ListLoad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Kabupaten Banjarnegara (33.04) filled with fictional people, officers and a year of cases ({@code kabupaten peragaan}). Needs
 * the areas to be there; does nothing for what is there already.
 */
public final class DemonstrationDistrict {

    private DemonstrationDistrict() {}

    /**
     * @param owner a connection of the owner of the tables
     * @param data folder that gets {@code demo-accounts.csv}
     * @param progress hears one line for each part loaded
     */
    public static void load(Connection owner, Path data, Consumer<String> progress) throws SQLException {
        try {
            new DistrictLoad(owner, progress).load(data.resolve("demo-accounts.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of demonstration accounts can't be written", e);
        }
    }

    /**
     * A small list of the ministry's, recorded as an officer would have it recorded, after {@link #load} and once: a dozen
     * families that the district did not know, and one row that is held.
     *
     * @param owner a connection of the owner of the tables
     */
    public static void recordList(Connection owner, TerminalImports imports) throws SQLException {
        try {
            new ListLoad(owner).record(imports);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of the demonstration can't be recorded", e);
        }
    }

    /**
     * Proposals, deliberations and the journal of the fictional year, after {@link #load}. It may run while the program starts: nobody waits for it.
     *
     * @param owner a connection of the owner of the tables
     */
    public static void loadTrail(Connection owner) throws SQLException {
        try {
            new DistrictLoad(owner, line -> {}).loadTrail();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of the demonstration can't be written", e);
        }
    }
}
