package id.selaras.engine.scoring;

import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Scorecard.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a card says of a family, with what it does not know.
 *
 * @param missing questions whose answer is not known
 */
public record Scored(List<Score> scores, List<Counted> counted, List<Question> missing) {

    /**
     * @param rows of the table, in all of which the family may be; one where nothing is missing
     */
    public record Score(Line line, int lowest, int highest, List<Row> rows) {

        public boolean isCertain() {
            return lowest == highest;
        }

        public Optional<BigDecimal> leastLikely() {
            return likelihoods().min(Comparator.naturalOrder());
        }

        public Optional<BigDecimal> mostLikely() {
            return likelihoods().max(Comparator.naturalOrder());
        }

        private Stream<BigDecimal> likelihoods() {
            return rows.stream().flatMap(row -> Stream.ofNullable(row.likelihood()));
        }
    }

    public record Counted(Question question, Option option) {}
}
