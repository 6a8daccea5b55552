package id.selaras.engine.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers of a family, and why (penjelasan).
 *
 * @param amount certain rupiah for one period; 0 unless the family fits
 * @param grounds the facts the answer rests on: as long as they stay, nothing else changes it
 * @param changes of an answer "does not fit": if these facts become so, the family fits, or a person judges
 * @param questions of an answer "not known": with these answers it is decided
 * @param judgements what a person still has to judge
 */
public record Explanation(
        Programme programme,
        Verdict verdict,
        long amount,
        List<Ground> grounds,
        List<Change> changes,
        List<Question> questions,
        List<Condition.Judgement> judgements) {

    public Explanation {
        grounds = List.copyOf(grounds);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        judgements = List.copyOf(judgements);
    }

    /** @param known null where nothing is known yet */
    public record Change(Place place, @Nullable Known known, ValueSet values) {}

    /** Every fact that the explanation speaks of. */
    public Set<Place> named() {
        return Stream.of(
                        grounds.stream().map(Ground::place),
                        changes.stream().map(Change::place),
                        questions.stream().map(Question::place))
                .flatMap(places -> places)
                .collect(Collectors.toSet());
    }
}
