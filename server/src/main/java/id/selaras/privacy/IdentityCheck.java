package id.selaras.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What the officer saw before handing anything out (pemeriksaan jati diri).
 *
 * @param askerName of a guardian or proxy; null when the person came in person
 * @param paper null while nothing was shown yet, or when the check was refused
 * @param refusal why nothing is handed out; null otherwise
 */
record IdentityCheck(
        Asker asker,
        @Nullable String askerName,
        @Nullable IdentityPaper paper,
        @Nullable String note,
        @Nullable String refusal) {

    RequestState state() {
        if (refusal != null) {
            return RequestState.REFUSED;
        }
        return paper == null ? RequestState.OPEN : RequestState.CONFIRMED;
    }

    @Override
    public String toString() {
        return "IdentityCheck[" + state() + "]";
    }
}
