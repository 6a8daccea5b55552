package id.selaras.casework;

import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;

/** Tells a case's page which letters were written about it. The module that writes letters answers. */
public interface CaseLetters {

    List<Line> of(UUID caseId, Texts texts);

    /** Whether the signed-in person may write one. */
    boolean mayDraft();

    /**
     * One letter.
     *
     * @param what its name, and its number once it has one
     * @param word where it stands
     */
    record Line(String href, String what, String since, String word) {}
}
