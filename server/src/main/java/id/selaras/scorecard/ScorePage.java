package id.selaras.scorecard;

import id.selaras.engine.scoring.Scorecard;
import id.selaras.engine.scoring.Scored;
import id.selaras.engine.scoring.Scored.Score;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cards say of a family, in words.
 *
 * @param suspended whether nothing is scored because somebody's use in the family is suspended
 */
public record ScorePage(UUID family, String title, List<Card> cards, boolean suspended) {

    static ScorePage suspended(UUID family, String title) {
        return new ScorePage(family, title, List.of(), true);
    }

    /** @param missing the questions nobody has answered; empty where nothing is missing */
    public record Card(String name, String source, List<Line> lines, List<Counted> counted, String missing) {}

    /** @param tells what the sums mean, of all that are possible */
    public record Line(String name, String sum, String tells, boolean certain) {}

    public record Counted(String question, String answer, String points) {}

    static Card card(Scorecard card, Scored scored, Texts texts) {
        return new Card(
                said(card.name(), texts),
                card.source(),
                scored.scores().stream().map(score -> line(score, texts)).toList(),
                scored.counted().stream()
                        .map(one -> counted(one, scored, texts))
                        .toList(),
                scored.missing().stream()
                        .map(question -> said(question.text(), texts))
                        .collect(Collectors.joining(", ")));
    }

    private static Line line(Score score, Texts texts) {
        var sum = score.isCertain()
                ? texts.get("scorecard.sum", score.lowest())
                : texts.get("scorecard.sum.range", score.lowest(), score.highest());
        return new Line(said(score.line().name(), texts), sum, tells(score, texts), score.isCertain());
    }

    private static String tells(Score score, Texts texts) {
        var verdicts = score.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.verdict()))
                .map(verdict -> said(verdict, texts))
                .distinct()
                .collect(Collectors.joining(" " + texts.get("scorecard.or") + " "));
        var likelihood = score.leastLikely()
                .map(least -> likelihood(least, score.mostLikely().orElse(least), texts))
                .orElse("");
        return verdicts.isEmpty() || likelihood.isEmpty() ? verdicts + likelihood : verdicts + " · " + likelihood;
    }

    private static String likelihood(BigDecimal least, BigDecimal most, Texts texts) {
        return least.compareTo(most) == 0
                ? texts.get("scorecard.likelihood", least)
                : texts.get("scorecard.likelihood.range", least, most);
    }

    private static Counted counted(Scored.Counted counted, Scored scored, Texts texts) {
        var points = scored.scores().stream()
                .map(score -> Integer.toString(
                        counted.option().points().getOrDefault(score.line().code(), 0)))
                .collect(Collectors.joining(" / "));
        return new Counted(
                said(counted.question().text(), texts), said(counted.option().text(), texts), points);
    }

    private static String said(Wording wording, Texts texts) {
        return wording.in(texts.isIndonesian());
    }
}
