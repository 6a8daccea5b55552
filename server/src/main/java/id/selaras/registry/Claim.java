package id.selaras.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an outside list says of a person or family: never ours to correct, always open to contest (klaim dari luar).
 *
 * @param topic programme code such as {@code PBI-JKN}, or the name of a flag; {@code DTSEN} for a decile
 * @param state a decile's number; {@link #ACTIVE}, {@link #INACTIVE} or {@link #ENDED} of a participation; a flag's words
 * @param period which edition of the list: {@code 2026-TW3}
 * @param contestedBecause why the family says it is wrong
 * @param objection by which it is contested here
 */
public record Claim(
        UUID id,
        Kind kind,
        Subject subject,
        UUID subjectId,
        String topic,
        String state,
        @Nullable String period,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate lastPaid,
        @Nullable LocalDate contestedOn,
        @Nullable String contestedBecause,
        @Nullable ClaimObjection objection,
        Source source) {
    public static final String ACTIVE = "active";
    /** Stopped by the list's keeper, wanted by the person or not. */
    public static final String INACTIVE = "inactive";

    public static final String ENDED = "ended";

    public static final String DTSEN = "DTSEN";

    /** Welfare rank, place in a programme, or a remark that shuts somebody out. */
    public enum Kind {
        DECILE,
        PARTICIPATION,
        FLAG
    }

    public static Claim decile(UUID id, UUID family, int value, String period, Source source) {
        var state = Integer.toString(value);
        return new Claim(
                id,
                Kind.DECILE,
                Subject.FAMILY,
                family,
                DTSEN,
                state,
                period,
                null,
                null,
                null,
                null,
                null,
                null,
                source);
    }

    /** A place in a programme that runs; add {@link #stopped} or {@link #paid} to it. */
    public static Claim participation(
            UUID id, Subject subject, UUID subjectId, String programme, @Nullable LocalDate since, Source source) {
        return new Claim(
                id,
                Kind.PARTICIPATION,
                subject,
                subjectId,
                programme,
                ACTIVE,
                null,
                since,
                null,
                null,
                null,
                null,
                null,
                source);
    }

    public static Claim flag(UUID id, Subject subject, UUID subjectId, String topic, String words, Source source) {
        return new Claim(
                id, Kind.FLAG, subject, subjectId, topic, words, null, null, null, null, null, null, null, source);
    }

    /** @param how {@link #INACTIVE} or {@link #ENDED} */
    public Claim stopped(String how, LocalDate day) {
        return new Claim(
                id,
                kind,
                subject,
                subjectId,
                topic,
                how,
                period,
                since,
                day,
                lastPaid,
                contestedOn,
                contestedBecause,
                objection,
                source);
    }

    public Claim paid(@Nullable LocalDate last) {
        return new Claim(
                id,
                kind,
                subject,
                subjectId,
                topic,
                state,
                period,
                since,
                until,
                last,
                contestedOn,
                contestedBecause,
                objection,
                source);
    }

    public Claim contested(LocalDate day, String because) {
        return new Claim(
                id, kind, subject, subjectId, topic, state, period, since, until, lastPaid, day, because, objection,
                source);
    }

    public boolean isContested() {
        return contestedOn != null || (objection != null && objection.isMade());
    }

    /** Whether it counts: no objection overturned it, or its list said it again since. */
    public boolean stands() {
        return objection == null || !objection.overturns(source.observedOn());
    }

    /** Lists come every three months; one older than two editions is ageing, older than a year stale. */
    public Freshness freshness(LocalDate today) {
        var seen = source.observedOn();
        if (!seen.plusMonths(6).isBefore(today)) {
            return Freshness.FRESH;
        }
        return seen.plusYears(1).isBefore(today) ? Freshness.STALE : Freshness.AGEING;
    }

    @Override
    public String toString() {
        return "Claim[" + kind + "]";
    }
}
