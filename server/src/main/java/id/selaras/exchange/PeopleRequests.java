package id.selaras.exchange;

import id.selaras.engine.identity.Sex;
import id.selaras.registry.Confidential;
import org.jspecify.annotations.Nullable;

/** What programs send about people. */
final class PeopleRequests {

    private PeopleRequests() {}

    /** @param text a name, birth date or year, NIK or KK number, mixed as they come */
    record SearchRequest(
            @Longest(200) String text, @Nullable Integer limit) {

        @Override
        public String toString() {
            return "SearchRequest[…]";
        }
    }

    /**
     * Somebody whom no list knows.
     *
     * @param birth any customary writing; {@code age} where only that is known
     * @param area Kemendagri code of the village
     */
    record AdmitRequest(
            @Longest(120) String name,
            @Nullable Sex sex,
            @Longest(40) @Nullable String birth,
            @Nullable Integer age,
            @Longest(40) @Nullable String nik,
            @Longest(30) @Nullable String phone,
            @Longest(20) String area,
            @Longest(3) @Nullable String rt,
            @Longest(3) @Nullable String rw,
            @Longest(200) @Nullable String street) {

        @Override
        public String toString() {
            return "AdmitRequest[…]";
        }
    }

    record RevealRequest(Confidential field, @Longest(500) String reason) {}
}
