package id.selaras.engine.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers of one variable in one questionnaire. */
public sealed interface CodeList permits OneChoice, SeveralChoices, Counted {

    /**
     * What was answered, in our words; empty where the text is no answer of this list.
     *
     * @param written the code with or without leading zeros, the label, or both ("5. Bambu"), which must then agree
     */
    Optional<String> canonical(String written);

    /** The code of exactly this answer; empty where the list has no such code, or two. */
    Optional<String> code(String canonical);

    /** Every single answer of ours that the list can tell. */
    Set<String> meanings();

    /** For a page that explains the list; empty where it counts. */
    List<Code> codes();
}
