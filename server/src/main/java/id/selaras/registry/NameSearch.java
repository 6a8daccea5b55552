package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.NameSimilarity;
import id.selaras.engine.identity.NameToken;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.NameStore.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who may bear a name, from the narrowest reading to the widest, and stops as soon as there are enough: the whole
 * name, pairs of its words, pairs of words that sound nearly so, words written together or apart, initials, single words.
 */
@Component
class NameSearch {
    private static final int MOST_CANDIDATES = 600;
    private static final int MOST_NEAR = 12;
    private static final double NEAR = 0.6;

    private final NameStore store;

    NameSearch(NameStore store) {
        this.store = store;
    }

    Set<UUID> candidates(PersonName name, @Nullable BirthWanted born, int enough) {
        var tokens = name.searchTokens().stream().limit(NameKeys.MOST_WORDS).toList();
        var words = tokens.stream()
                .filter(NameToken::isSearchable)
                .map(NameToken::skeleton)
                .toList();
        var found = new Found(enough);
        found.add(
                List.of(NameKeys.whole(tokens.stream().map(NameToken::skeleton).toList())));
        found.add(pairs(words));
        var near = words.stream().map(this::near).toList();
        if (born != null) {
            // With a year at hand, a rough hearing of one word is enough; without it, it would be half the district.
            found.addBorn(flat(near), born);
        }
        found.add(nearPairs(near));
        found.add(joinedAndSplit(words));
        found.add(initials(words, tokens));
        rarestFirst(near).forEach(word -> found.add(List.of(NameKeys.word(word))));
        return found.people;
    }

    private List<Word> near(String skeleton) {
        var known = store.words(NameKeys.deletions(skeleton)).stream()
                .filter(word -> NameSimilarity.wordScore(skeleton, word.skeleton()) >= NEAR)
                .sorted(Comparator.comparingDouble((Word word) -> -NameSimilarity.wordScore(skeleton, word.skeleton())))
                .limit(MOST_NEAR)
                .toList();
        return known.isEmpty() ? List.of(new Word(skeleton, 0)) : known;
    }

    private static Set<Integer> pairs(List<String> words) {
        var keys = new HashSet<Integer>();
        for (var i = 0; i < words.size(); i++) {
            for (var j = i + 1; j < words.size(); j++) {
                keys.add(NameKeys.pair(words.get(i), words.get(j)));
            }
        }
        return keys;
    }

    private static Set<Integer> nearPairs(List<List<Word>> near) {
        var keys = new HashSet<Integer>();
        for (var i = 0; i < near.size(); i++) {
            for (var j = i + 1; j < near.size(); j++) {
                for (var one : near.get(i)) {
                    near.get(j).forEach(other -> keys.add(NameKeys.pair(one.skeleton(), other.skeleton())));
                }
            }
        }
        return keys;
    }

    private static Set<Integer> joinedAndSplit(List<String> words) {
        var keys = new HashSet<Integer>();
        for (var i = 0; i < words.size(); i++) {
            for (var split : NameKeys.splits(words.get(i))) {
                keys.add(split);
            }
            if (i > 0) {
                keys.add(NameKeys.word(words.get(i - 1) + words.get(i)));
            }
        }
        return keys;
    }

    private static Set<Integer> initials(List<String> words, List<NameToken> tokens) {
        var keys = new HashSet<Integer>();
        for (var word : words) {
            tokens.stream()
                    .map(NameToken::skeleton)
                    .filter(other -> !other.equals(word))
                    .forEach(other -> keys.add(NameKeys.withInitial(word, other)));
        }
        return keys;
    }

    private static List<Integer> flat(List<List<Word>> near) {
        return near.stream()
                .flatMap(List::stream)
                .map(word -> NameKeys.word(word.skeleton()))
                .distinct()
                .toList();
    }

    private static Stream<String> rarestFirst(List<List<Word>> near) {
        return near.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Word::frequency))
                .map(Word::skeleton)
                .distinct();
    }

    /** Who was found so far; once there are enough, further steps ask nothing. */
    private final class Found {
        private final int enough;
        private final Set<UUID> people = new LinkedHashSet<>();

        Found(int enough) {
            this.enough = enough;
        }

        void add(Collection<Integer> keys) {
            if (!keys.isEmpty() && people.size() < enough) {
                people.addAll(store.bearers(keys, MOST_CANDIDATES - people.size()));
            }
        }

        void addBorn(Collection<Integer> keys, BirthWanted born) {
            people.addAll(store.bearersBorn(new ArrayList<>(keys), born.wholeYears(), MOST_CANDIDATES));
        }
    }
}
