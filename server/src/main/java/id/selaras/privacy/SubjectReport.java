package id.selaras.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person takes home (laporan data diri): one shape for paper and for programs, described in
 * {@code docs/privacy/subject-report.md}. All words are in the language of the page that made it.
 *
 * @param format name and version of this shape
 * @param place village and subdistrict
 * @param lists lists of others that the person came in with
 * @param care of which kinds of need and help the person is
 * @param proposals what somebody wants to become different, and where that stands
 * @param letters numbered papers in which the family stands
 * @param limits what the law keeps out, the same sentences in every report
 */
public record SubjectReport(
        String format,
        Instant madeAt,
        String made,
        String number,
        String place,
        Identity identity,
        List<Held> facts,
        List<Held> claims,
        List<Held> numbers,
        List<Held> families,
        List<Held> lists,
        List<Held> care,
        List<Held> proposals,
        List<Held> letters,
        List<Changed> history,
        List<CaseTold> cases,
        List<Looked> readings,
        List<Exported> exports,
        @Nullable String restriction,
        List<String> limits) {
    public static final String FORMAT = "selaras-subject-report-2";

    public SubjectReport {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
        families = List.copyOf(families);
        lists = List.copyOf(lists);
        care = List.copyOf(care);
        proposals = List.copyOf(proposals);
        letters = List.copyOf(letters);
        history = List.copyOf(history);
        cases = List.copyOf(cases);
        readings = List.copyOf(readings);
        exports = List.copyOf(exports);
        limits = List.copyOf(limits);
    }

    /** Who it is, all digits: the numbers are the person's own. */
    public record Identity(
            String name,
            @Nullable String sex,
            @Nullable String born,
            @Nullable String relation,
            @Nullable String nik,
            @Nullable String familyCard,
            @Nullable String phone,
            String address,
            String source) {

        @Override
        public String toString() {
            return "Identity[…]";
        }
    }

    /**
     * One thing held.
     *
     * @param kind its code, for programs
     * @param about {@code person}, {@code family} or {@code dwelling}
     * @param since the day it was seen, as 2026-10-10
     * @param source whence and of when, with its age
     */
    public record Held(String kind, String about, String label, String value, String since, String source) {

        @Override
        public String toString() {
            return "Held[" + kind + "]";
        }
    }

    /** One fact that became another. */
    public record Changed(String kind, String label, String before, String after, String on, String source) {

        @Override
        public String toString() {
            return "Changed[" + kind + "]";
        }
    }

    /**
     * A matter the person brought, or a relative for the person.
     *
     * @param words what was said; empty unless the person said it
     */
    public record CaseTold(
            String ticket,
            String role,
            String topic,
            String words,
            String state,
            @Nullable String outcome,
            String on) {

        @Override
        public String toString() {
            return "CaseTold[…]";
        }
    }

    /**
     * That somebody looked, on one day.
     *
     * @param who role and place of work, never a name
     */
    public record Looked(String on, String who, String what, int times) {}

    /** A file that held the person's row. */
    public record Exported(String on, String who, String purpose, String number) {}

    @Override
    public String toString() {
        return "SubjectReport[" + number + "]";
    }
}
