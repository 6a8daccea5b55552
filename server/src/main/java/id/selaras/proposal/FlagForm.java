package id.selaras.proposal;

import id.selaras.registry.Claim;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.People;
import id.selaras.registry.Source;
import id.selaras.registry.SourceKind;
import id.selaras.registry.Subject;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed of a flag: why, of whom, by whose word, of which day, and what it rests on. */
record FlagForm(
        @Nullable String dasar,
        @Nullable String siapa,
        @Nullable String sumber,
        @Nullable String asal,
        @Nullable String tanggal,
        @Nullable String bukti) {
    /** By which doors an officer may have learnt it; a file is imported, and a training's data are no officer's. */
    static final Set<SourceKind> SOURCES = EnumSet.of(
            SourceKind.AGENCY, SourceKind.CHECK, SourceKind.VISIT, SourceKind.DELIBERATION, SourceKind.WINDOW);

    private static final int LONGEST_SOURCE = 120;
    private static final int LONGEST_NOTE = 500;

    FlagForm {
        dasar = clean(dasar);
        siapa = clean(siapa);
        sumber = clean(sumber);
        asal = clean(asal);
        tanggal = clean(tanggal);
        bukti = clean(bukti);
    }

    static FlagForm empty() {
        return new FlagForm(null, null, null, null, null, null);
    }

    private static String clean(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** Keys of sentences by field name, in the order of the form; empty when all is well. */
    Map<String, String> wrong(FamilyCard family, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (ExclusionGround.of(dasar).isEmpty()) {
            wrong.put("dasar", "flag.wrong.ground");
        }
        if (subject(family).isEmpty()) {
            wrong.put("siapa", "flag.wrong.subject");
        }
        if (kind().isEmpty()) {
            wrong.put("sumber", "flag.wrong.kind");
        }
        if (text(asal).length() < 3 || text(asal).length() > LONGEST_SOURCE) {
            wrong.put("asal", "flag.wrong.source");
        }
        if (TypedDate.read(text(tanggal)).filter(day -> !day.isAfter(today)).isEmpty()) {
            wrong.put("tanggal", "flag.wrong.day");
        }
        if (!People.isReason(text(bukti)) || text(bukti).length() > LONGEST_NOTE) {
            wrong.put("bukti", "flag.wrong.note");
        }
        return wrong;
    }

    /** Only of a form in which nothing is {@link #wrong}. */
    Claim claim(UUID id, FamilyCard family) {
        var subject = subject(family).orElseThrow();
        return Claim.flag(
                id,
                subject.equals(family.id()) ? Subject.FAMILY : Subject.PERSON,
                subject,
                ExclusionGround.of(dasar).orElseThrow().code(),
                text(bukti),
                new Source(
                        kind().orElseThrow(),
                        text(asal),
                        TypedDate.read(text(tanggal)).orElseThrow()));
    }

    private Optional<UUID> subject(FamilyCard family) {
        return text(siapa).isEmpty()
                ? Optional.of(family.id())
                : family.members().stream()
                        .map(FamilyCard.Member::id)
                        .filter(member -> member.toString().equals(siapa))
                        .findFirst();
    }

    private Optional<SourceKind> kind() {
        return SOURCES.stream().filter(one -> one.code().equals(sumber)).findFirst();
    }

    private static String text(@Nullable String cleaned) {
        return Objects.requireNonNullElse(cleaned, "");
    }

    @Override
    public String toString() {
        return "FlagForm[…]";
    }
}
