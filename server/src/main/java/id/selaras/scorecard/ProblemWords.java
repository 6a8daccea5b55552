package id.selaras.scorecard;

import id.selaras.engine.scoring.CardProblem;
import id.selaras.ui.Texts;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is wrong with a card, as a sentence that says what to do. */
public final class ProblemWords {

    private ProblemWords() {}

    public static String sentence(CardProblem problem, Texts texts) {
        return texts.get(problem.key(), problem.arguments().toArray());
    }

    /** For the command line, which has no pages. */
    static String english(CardProblem problem) {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/scorecard");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return sentence(problem, new Texts(bundle, Locale.ENGLISH));
    }
}
