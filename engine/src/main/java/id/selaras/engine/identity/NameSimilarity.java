package id.selaras.engine.identity;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How alike two names are, from 0 to 1: words are aligned in whatever order gives most, by sound first and spelling
 * second; a missing word costs little, an initial counts for a part, a word everybody bears counts for less.
 */
public final class NameSimilarity {

    private static final double SAME_SOUND = 0.97;
    private static final double INITIAL = 0.6;
    private static final double JOINED = 0.95;
    private static final double MORE_COMPLETE_SIDE = 0.7;
    private static final int SHORTEST_PREFIX = 4;
    private static final double SCORE_STEPS = 1e6;
    private static final double JOINED_ALIKE = 0.85;
    private static final Set<String> BORNE_BY_MANY = Set.of("siti", "nur", "sri", "muhamad", "ahmad", "abdul");

    private NameSimilarity() {}

    /** With the built-in list of the commonest words at half weight. */
    public static double score(PersonName query, PersonName candidate) {
        return score(query, candidate, skeleton -> BORNE_BY_MANY.contains(skeleton) ? 0.5 : 1);
    }

    /** With a weight above 0 for each skeleton, for example falling with its frequency in the vocabulary. */
    public static double score(PersonName query, PersonName candidate, ToDoubleFunction<String> weight) {
        var best = 0.0;
        for (var asked : query.variants()) {
            for (var listed : candidate.variants()) {
                best = Math.max(best, compare(asked, listed, weight));
            }
        }
        return Math.round(best * SCORE_STEPS) / SCORE_STEPS;
    }

    /** How alike two words sound, from 0 to 1, by their skeletons: 0 as soon as they differ too much to be one name. */
    public static double wordScore(String skeleton, String other) {
        if (skeleton.equals(other)) {
            return 1;
        }
        var longer = Math.max(skeleton.length(), other.length());
        var shorter = Math.min(skeleton.length(), other.length());
        var allowed = longer <= 2 ? 0 : longer <= 5 ? 1 : longer <= 9 ? 2 : 3;
        var near = 0.0;
        if (longer - shorter <= allowed) {
            var distance = EditDistance.between(skeleton, other);
            near = distance <= allowed ? 1 - (double) distance / longer : 0;
        }
        var prefix = shorter >= SHORTEST_PREFIX && (skeleton.startsWith(other) || other.startsWith(skeleton));
        return prefix ? Math.max(near, 0.65 + 0.35 * shorter / longer) : near;
    }

    private static double compare(List<NameToken> asked, List<NameToken> listed, ToDoubleFunction<String> weight) {
        var a = asked.subList(0, Math.min(NameKeys.MOST_WORDS, asked.size()));
        var b = listed.subList(0, Math.min(NameKeys.MOST_WORDS, listed.size()));
        var aWeights = weights(a, weight);
        var bWeights = weights(b, weight);
        var matched = align(gains(a, b, aWeights, bWeights));
        var aWhole = sum(aWeights);
        var bWhole = sum(bWeights);
        var fuller = Math.min(1, matched / Math.min(aWhole, bWhole));
        var poorer = Math.min(1, matched / Math.max(aWhole, bWhole));
        var aligned = MORE_COMPLETE_SIDE * fuller + (1 - MORE_COMPLETE_SIDE) * poorer;
        return a.size() == b.size() ? aligned : Math.max(aligned, joinedScore(a, b));
    }

    private static double[][] gains(List<NameToken> a, List<NameToken> b, double[] aWeights, double[] bWeights) {
        var gains = new double[a.size()][b.size()];
        for (var i = 0; i < a.size(); i++) {
            for (var j = 0; j < b.size(); j++) {
                gains[i][j] = tokenScore(a.get(i), b.get(j)) * (aWeights[i] + bWeights[j]) / 2;
            }
        }
        return gains;
    }

    /** The best one-to-one assignment: for each word of one side, over every set of words already taken on the other. */
    private static double align(double[][] gains) {
        var width = gains[0].length;
        var best = new double[1 << width];
        for (var row : gains) {
            for (var taken = best.length - 1; taken > 0; taken--) {
                for (var j = 0; j < width; j++) {
                    if ((taken & (1 << j)) != 0) {
                        best[taken] = Math.max(best[taken], best[taken & ~(1 << j)] + row[j]);
                    }
                }
            }
        }
        return best[best.length - 1];
    }

    private static double tokenScore(NameToken a, NameToken b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        var bySound = a.isInitial() || b.isInitial() ? 0 : SAME_SOUND * wordScore(a.skeleton(), b.skeleton());
        var oneLetter = a.text().length() == 1 || b.text().length() == 1;
        return oneLetter && begins(a, b) ? Math.max(bySound, INITIAL) : bySound;
    }

    private static boolean begins(NameToken a, NameToken b) {
        return a.text().charAt(0) == b.text().charAt(0)
                || a.skeleton().charAt(0) == b.skeleton().charAt(0);
    }

    /** SITIAMINAH and SITI AMINAH. */
    private static double joinedScore(List<NameToken> a, List<NameToken> b) {
        var alike = wordScore(joined(a), joined(b));
        return alike >= JOINED_ALIKE ? JOINED * alike : 0;
    }

    private static String joined(List<NameToken> tokens) {
        return String.join("", PersonName.skeletons(tokens));
    }

    private static double[] weights(List<NameToken> tokens, ToDoubleFunction<String> weight) {
        var weights = new double[tokens.size()];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = weight(tokens.get(i), weight);
        }
        return weights;
    }

    private static double sum(double[] weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static double weight(NameToken token, ToDoubleFunction<String> weight) {
        return switch (token.kind()) {
            case NAME -> weight.applyAsDouble(token.skeleton());
            case INITIAL -> 0.4;
            case HONORIFIC -> 0.5 * weight.applyAsDouble(token.skeleton());
            case PARTICLE -> 0.1;
        };
    }
}
