package id.selaras.privacy;

import id.selaras.privacy.FurtherStore.ToldLetter;
import id.selaras.privacy.FurtherStore.ToldList;
import id.selaras.privacy.FurtherStore.ToldProposal;
import id.selaras.privacy.SubjectReport.Held;
import id.selaras.registry.CareAssignment;
import id.selaras.registry.Freshness;
import id.selaras.registry.PersonFile;
import id.selaras.registry.RegistryWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Says what lists, proposals and papers hold of a person in words that a citizen understands. */
record FurtherLines(RegistryWords words, SubjectRequest request) {

    List<Held> lists(List<ToldList> lists) {
        return lists.stream()
                .map(list -> new Held(
                        "list",
                        "family",
                        text("privacy.list"),
                        list.takenBack() ? text("privacy.list.taken-back", list.name()) : list.name(),
                        day(list.droppedAt()),
                        text("privacy.list.source", dayInWords(list.droppedAt()))))
                .toList();
    }

    /** What is restricted goes into the hand of the person alone, not of a guardian or proxy: it may be about them. */
    List<Held> care(PersonFile file) {
        return file.care().stream()
                .filter(one -> request.identity().asker() == Asker.SELF
                        || !one.category().isRestricted())
                .map(this::care)
                .toList();
    }

    private Held care(CareAssignment one) {
        var from = words.dates().dayAndYear(one.from());
        return new Held(
                one.category().code(),
                "person",
                text("care.kind." + one.category().kind().code(), one.category().number()),
                text(one.category().key()) + ", "
                        + (one.until() == null
                                ? text("privacy.from", from)
                                : text("privacy.span", from, words.dates().dayAndYear(one.until()))),
                one.source().observedOn().toString(),
                words.source(one.source(), Freshness.FRESH).words());
    }

    List<Held> proposals(List<ToldProposal> proposals) {
        return proposals.stream().map(this::proposal).toList();
    }

    private Held proposal(ToldProposal one) {
        var state = one.result() == null ? text(one.state().key()) : text("proposal.result." + one.result());
        return new Held(
                one.kind().code(),
                one.ofPerson() ? "person" : "family",
                text(one.kind().key()),
                one.words().isEmpty() ? state : state + ": “" + one.words() + "”",
                day(one.proposedAt()),
                text("privacy.proposal." + one.origin(), dayInWords(one.proposedAt())));
    }

    List<Held> letters(List<ToldLetter> letters) {
        return letters.stream().map(this::letter).toList();
    }

    private Held letter(ToldLetter one) {
        var item = text("privacy.item." + one.item());
        return new Held(
                one.kind().toLowerCase(Locale.ROOT),
                "family",
                text("privacy.letter." + one.kind().toLowerCase(Locale.ROOT)),
                one.outcome() == null ? item : item + ": " + text("privacy.outcome." + one.outcome()),
                day(one.issuedAt()),
                text("privacy.letter.source", one.number(), dayInWords(one.issuedAt())));
    }

    private String day(Instant at) {
        return words.dates().dateOf(at).toString();
    }

    private String dayInWords(Instant at) {
        return words.dates().dayAndYear(words.dates().dateOf(at));
    }

    private String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }
}
