package id.selaras.eligibility;

import id.selaras.engine.eligibility.RuleBook;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An approved version of an area's programme (versi aturan).
 *
 * @param number counted from 1 for the programme in its area
 * @param rules the programme with the parameters of its own
 * @param key of the change that brought it
 */
record StoredVersion(
        UUID id, String areaCode, String programme, int number, RuleBook rules, LocalDate holdsFrom, long key) {

    Span span() {
        return Span.of(areaCode);
    }
}
