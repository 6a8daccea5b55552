package id.selaras.importing;

import id.selaras.importing.Standing.Claimed;
import id.selaras.registry.Claim;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deciles and programmes as the list names them, beside what was claimed before. */
final class ClaimWork {
    private static final String DECILE = "decile";
    private static final String PARTICIPATION = "participation";

    private final Known known;
    private final Staging staging;
    private final ListSource source;

    ClaimWork(Known known, Staging staging, ListSource source) {
        this.known = known;
        this.staging = staging;
        this.source = source;
    }

    /** Whether the list says something new. */
    boolean ofFamily(
            UUID family, long areaNo, @Nullable Integer decile, @Nullable String period, Set<String> programmes) {
        var news = false;
        if (decile != null) {
            news = claim(new Claimed(
                    TimeIds.next(),
                    areaNo,
                    family,
                    false,
                    DECILE,
                    Claim.DTSEN,
                    Integer.toString(decile),
                    period,
                    null,
                    null,
                    source.ref()));
        }
        return participations(family, areaNo, false, programmes) || news;
    }

    boolean ofPerson(UUID person, long areaNo, Set<String> programmes) {
        return participations(person, areaNo, true, programmes);
    }

    private boolean participations(UUID subject, long areaNo, boolean ofPerson, Set<String> programmes) {
        var news = false;
        for (var programme : programmes) {
            news |= claim(new Claimed(
                    TimeIds.next(),
                    areaNo,
                    subject,
                    ofPerson,
                    PARTICIPATION,
                    programme,
                    Claim.ACTIVE,
                    null,
                    null,
                    null,
                    source.ref()));
        }
        return ended(subject, programmes) || news;
    }

    private boolean claim(Claimed listed) {
        var before = known.claim(listed.subjectId(), listed.kind(), listed.topic());
        if (before == null) {
            staging.claim(listed, null, source);
            return true;
        }
        var was = before.state();
        var same = was.state().equals(listed.state())
                && Objects.equals(was.period(), listed.period())
                && before.observedOn().equals(source.observedOn());
        if (same || !source.mayChange(before.observedOn())) {
            return false;
        }
        staging.claim(with(was, listed.state(), listed.period(), null), before.rev(), source);
        return true;
    }

    /** Programmes that an earlier edition of this list named and this one doesn't. */
    private boolean ended(UUID subject, Set<String> programmes) {
        var news = false;
        for (var before : known.claims(subject)) {
            var was = before.state();
            if (was.kind().equals(PARTICIPATION)
                    && was.state().equals(Claim.ACTIVE)
                    && was.ref() != null
                    && was.ref().startsWith(ListSource.LIST)
                    && !programmes.contains(was.topic())
                    && source.mayChange(before.observedOn())) {
                staging.claim(with(was, Claim.INACTIVE, was.period(), source.observedOn()), before.rev(), source);
                news = true;
            }
        }
        return news;
    }

    private static Claimed with(Claimed was, String state, @Nullable String period, @Nullable LocalDate until) {
        return new Claimed(
                was.id(),
                was.areaNo(),
                was.subjectId(),
                was.ofPerson(),
                was.kind(),
                was.topic(),
                state,
                period,
                was.since(),
                until,
                was.ref());
    }
}
