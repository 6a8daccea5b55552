package id.selaras.administration;

import id.selaras.access.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a redirect says on the next page: an act that was done, or a refusal. */
record Outcome(String key, boolean refusal) {
    private static final Set<String> DONE = Set.of(
            "admitted",
            "renamed",
            "appointed",
            "ended",
            "suspended",
            "resumed",
            "replaced",
            "saved",
            "closed",
            "removed",
            "added",
            "taken-back",
            "applied");
    private static final Set<String> REFUSALS = Arrays.stream(Refusal.values())
            .map(refusal -> refusal.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    static Optional<Outcome> of(String code) {
        if (DONE.contains(code)) {
            return Optional.of(new Outcome("admin.done." + code, false));
        }
        return REFUSALS.contains(code) ? Optional.of(new Outcome("admin.refusal." + code, true)) : Optional.empty();
    }

    static String code(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT);
    }
}
