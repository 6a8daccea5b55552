package id.selaras.benefit;

import id.selaras.benefit.RecipientRow.Fit;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.benefit.RecipientStore.Known;
import id.selaras.benefit.RecipientStore.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a recipient list beside the people and families that their reader may see. */
final class RecipientMatching {
    private final Map<String, Long> seen = new HashMap<>();

    List<RecipientRow> match(List<RecipientRow> rows, Known known) {
        var matched = new ArrayList<RecipientRow>(rows.size());
        for (var row : rows) {
            matched.add(row.isSound() ? once(match(row, known)) : row);
        }
        return matched;
    }

    private static RecipientRow match(RecipientRow row, Known known) {
        var said = row.said();
        var people = known.withNik(said.nik());
        if (people.size() > 1) {
            return row.wrong(Outcome.DOUBTFUL, "two-people", null);
        } else if (!people.isEmpty()) {
            var person = people.getFirst();
            return isNamed(person, said.name())
                    ? row.fits(subject(person, said.programme()))
                    : row.wrong(Outcome.DOUBTFUL, "name", null);
        }
        var family = known.withCard(said.card());
        if (family.size() != 1 || Participation.isPersonal(said.programme())) {
            return family.size() > 1
                    ? row.wrong(Outcome.DOUBTFUL, "two-people", null)
                    : row.wrong(Outcome.STRANGER, "stranger", null);
        }
        return row.fits(family.getFirst());
    }

    private static Fit subject(Named person, String programme) {
        var family = person.family();
        return family == null || Participation.isPersonal(programme)
                ? new Fit(true, person.id(), person.areaNo())
                : new Fit(false, family, person.areaNo());
    }

    /** One word of the name in common is enough: the number is the same already. */
    private static boolean isNamed(Named person, String written) {
        var words = words(written);
        return words.isEmpty() || words(person.name()).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(List.of(name.toUpperCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    private RecipientRow once(RecipientRow row) {
        var fit = row.fit();
        var earlier =
                fit == null ? null : seen.putIfAbsent(key(fit.id(), row.said().programme()), row.number());
        return earlier == null ? row : row.wrong(Outcome.DOUBLE, "double", Long.toString(earlier));
    }

    private static String key(UUID subject, @Nullable String programme) {
        return subject + " " + programme;
    }
}
