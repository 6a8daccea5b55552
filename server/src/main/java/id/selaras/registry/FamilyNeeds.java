package id.selaras.registry;

import id.selaras.ui.NeedMark;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;

/** Tells a family's page what the family needs and what became of it. The module that knows needs answers. */
public interface FamilyNeeds {

    /** The latest change first. */
    List<Line> of(UUID family, Texts texts);

    /**
     * One need.
     *
     * @param word where it stands, with the place in the queue
     */
    record Line(String href, String what, String since, NeedMark mark, String word) {}
}
