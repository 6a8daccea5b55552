package id.selaras.practice.people;

/**
 * A lasting impairment ({@code disabilitas}), the kinds of the FASIH 2026 questionnaire, item 38.
 *
 * @param severe cannot live a day without another's help ({@code disabilitas berat})
 */
public record Disability(Kind kind, boolean severe) {

    public enum Kind {
        PHYSICAL,
        MENTAL,
        INTELLECTUAL,
        VISUAL,
        HEARING,
        SPEECH
    }
}
