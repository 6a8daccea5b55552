package id.selaras.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Questions with points, and for each poverty line a table from the sum to what it tells (kartu skor). A card is data:
 * {@link ScorecardCheck} finds what is wrong with one, {@link Scoring} applies one that is right.
 *
 * @param source who made it, where it is published
 */
public record Scorecard(
        String code, String version, Wording name, String source, List<Line> lines, List<Question> questions) {

    public Scorecard {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }

    /** A poverty line, such as that of the nation or of extreme poverty, with the table of its sums. */
    public record Line(String code, Wording name, List<Row> table) {
        public Line {
            table = List.copyOf(table);
        }
    }

    /**
     * What a sum from {@code from} to {@code to}, both included, tells.
     *
     * @param likelihood percent of such families below the line; null where the card only has a verdict
     */
    public record Row(
            int from,
            int to,
            @Nullable BigDecimal likelihood,
            @Nullable Wording verdict) {

        boolean meets(int lowest, int highest) {
            return from <= highest && lowest <= to;
        }
    }

    /** @param variable a kind of fact, {@code members}, {@code floor_area_per_person}, or {@code age} of a person */
    public record Question(String code, Wording text, Of of, String variable, List<Option> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** Whose answer counts. */
    public enum Of {
        FAMILY,
        HEAD,
        /** The first option that fits any member. */
        ANYBODY
    }

    /**
     * @param answers canonical codes; a finer answer counts as the wider one that stands here
     * @param from of a number, included; null for no lower end
     * @param below of a number, not included; null for no upper end
     * @param isOtherwise whatever no option before it took
     * @param points by poverty line
     */
    public record Option(
            String code,
            Wording text,
            List<String> answers,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            boolean isOtherwise,
            Map<String, Integer> points) {
        public Option {
            answers = List.copyOf(answers);
            points = Map.copyOf(points);
        }

        boolean isRange() {
            return from != null || below != null;
        }

        boolean holds(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (below == null || number.compareTo(below) < 0);
        }

        int points(String line) {
            return points.getOrDefault(line, 0);
        }
    }
}
