package id.selaras.engine.scoring;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.scoring.Scorecard.Question;
import java.util.List;
import java.util.Optional;

/** Who answers a card's questions. */
@FunctionalInterface
public interface Answering {

    /** One answer for each person asked, at least one; empty where nothing is known. */
    List<Optional<Answer>> to(Question question);
}
