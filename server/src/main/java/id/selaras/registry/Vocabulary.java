package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/** The words heard in the names of a load, counted. */
public final class Vocabulary {
    private final Map<String, Integer> words = new HashMap<>();

    public void hear(PersonName name) {
        Admission.words(name).forEach(word -> words.merge(word, 1, Integer::sum));
    }

    public void copy(CopyManager copy, String table) throws SQLException, IOException {
        var tokens = new CopyRows(table, "k, skel, freq");
        words.forEach((word, frequency) -> {
            for (var key : NameKeys.deletions(word)) {
                tokens.add(key, word, frequency);
            }
        });
        tokens.flush(copy);
    }
}
