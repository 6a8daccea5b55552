package id.selaras.engine.eligibility;

/**
 * A fact to ask for.
 *
 * @param isAgain whether something is known, and too old to count
 */
public record Question(Place place, boolean isAgain) {
    Question again() {
        return new Question(place, true);
    }
}
