package id.selaras.registry;

import id.selaras.engine.identity.NameSimilarity;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.BirthWanted.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds people for one line of text and says of each why. */
@Component
class PersonSearch {
    private static final int CANDIDATES = 200;
    private static final double UNLIKE = 0.5;
    private static final double SAME_NAME = 0.96;
    private static final double CLEARLY_BEST = 0.03;

    private final PersonStore persons;
    private final NameSearch names;

    PersonSearch(PersonStore persons, NameSearch names) {
        this.persons = persons;
        this.names = names;
    }

    /** A person found, and why. */
    record Found(PersonRow person, Match match) {}

    List<Found> find(SearchText text, int limit) {
        var former = new LinkedHashSet<UUID>();
        var ranked = persons.rows(candidates(text, limit, former)).stream()
                .map(person -> rank(person, text, former.contains(person.id())))
                .filter(candidate -> candidate.fits(text))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.person.name())
                        .thenComparing(candidate -> candidate.person.id()))
                .limit(limit)
                .toList();
        return withBest(ranked, text);
    }

    private Set<UUID> candidates(SearchText text, int limit, Set<UUID> former) {
        var ids = new LinkedHashSet<UUID>();
        for (var number : text.numbers()) {
            ids.addAll(persons.withNumber(number, CANDIDATES));
            former.addAll(persons.onceWithNumber(number, CANDIDATES));
        }
        former.removeAll(ids);
        ids.addAll(former);
        if (!ids.isEmpty()) {
            return ids;
        }
        if (text.name() != null) {
            return names.candidates(text.name(), text.born(), Math.max(limit, 20));
        }
        for (var piece : text.pieces()) {
            ids.addAll(persons.numberBeginning(piece, CANDIDATES));
            ids.addAll(persons.numberEnding(piece, CANDIDATES));
        }
        if (text.pieces().isEmpty() && text.numbers().isEmpty() && text.born() != null) {
            ids.addAll(persons.born(text.born(), CANDIDATES));
        }
        return ids;
    }

    private static Ranked rank(PersonRow person, SearchText text, boolean former) {
        var likeness = text.name() == null ? 1 : likeness(text.name(), person);
        var agreement = text.born() == null ? null : text.born().with(person.birth());
        return new Ranked(person, likeness, agreement, former);
    }

    private static double likeness(PersonName asked, PersonRow person) {
        return PersonName.parse(person.name())
                .asOptional()
                .map(name -> NameSimilarity.score(asked, name))
                .orElse(0.0);
    }

    private static List<Found> withBest(List<Ranked> ranked, SearchText text) {
        var found = new ArrayList<Found>();
        for (var i = 0; i < ranked.size(); i++) {
            var candidate = ranked.get(i);
            var next = ranked.size() > 1 ? ranked.get(1).score() : 0;
            var best = i == 0 && candidate.agrees() && candidate.score() - next > CLEARLY_BEST;
            found.add(new Found(candidate.person, best ? Match.BEST : candidate.match(text)));
        }
        return found;
    }

    private record Ranked(
            PersonRow person, double likeness, @Nullable Agreement agreement, boolean former) {

        double score() {
            return likeness * (agreement == null ? 1 : 0.7 + 0.3 * weight(agreement)) - (former ? 0.1 : 0);
        }

        boolean fits(SearchText text) {
            var carries = text.pieces().isEmpty() || text.pieces().stream().allMatch(this::carries);
            return likeness >= UNLIKE && carries;
        }

        /** Nothing that was asked speaks against this person. */
        boolean agrees() {
            return likeness >= SAME_NAME && !former && (agreement == null || agreement == Agreement.AGREES);
        }

        Match match(SearchText text) {
            if (former) {
                return Match.FORMER_NUMBER;
            }
            if (!text.numbers().isEmpty() || !text.pieces().isEmpty()) {
                return Match.SAME_NUMBER;
            }
            if (agreement == Agreement.NEAR || agreement == Agreement.DIFFERS) {
                return sameYear(text) ? Match.BIRTH_DATE_DIFFERS : Match.YEAR_DIFFERS;
            }
            if (text.name() == null) {
                return Match.SAME_BIRTH_DATE;
            }
            return likeness >= SAME_NAME ? Match.SAME_NAME : Match.SIMILAR_NAME;
        }

        private boolean carries(String piece) {
            return carries(person.nik(), piece) || carries(person.cardNo(), piece);
        }

        private static boolean carries(@Nullable String number, String piece) {
            return number != null && (number.startsWith(piece) || number.endsWith(piece));
        }

        private boolean sameYear(SearchText text) {
            return text.born() != null
                    && person.birth() != null
                    && text.born().from().getYear() == person.birth().date().year();
        }

        private static double weight(Agreement agreement) {
            return switch (agreement) {
                case AGREES -> 1;
                case UNKNOWN -> 0.5;
                case NEAR -> 0.4;
                case DIFFERS -> 0;
            };
        }
    }
}
