package id.selaras.administration;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the administration.
 *
 * @param done key of what was just done, to say so
 * @param refused key of why something was not done
 */
public record Frame(
        ChosenArea area,
        Tab tab,
        @Nullable String done,
        @Nullable String refused) {

    static Frame of(ChosenArea area, Tab tab) {
        return new Frame(area, tab, null, null);
    }

    Frame refused(String key) {
        return new Frame(area, tab, null, key);
    }

    /** With the outcome a redirect brought along; words nobody of ours wrote are left out. */
    Frame after(@Nullable String outcome) {
        if (outcome == null || !outcome.matches("[a-z][a-z_-]{2,40}")) {
            return this;
        }
        return Outcome.of(outcome)
                .map(known -> known.refusal()
                        ? new Frame(area, tab, null, known.key())
                        : new Frame(area, tab, known.key(), null))
                .orElse(this);
    }

    public String href(String path) {
        return area.href(path);
    }
}
