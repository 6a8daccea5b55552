package id.selaras.proposal;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.registry.Claim;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.People;
import id.selaras.registry.PersonField;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Masked;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a proposal needs covering or telling apart: new numbers, the contested entry and who contests it. */
@Component
class ProposalEvidence {
    private final ProposalStore proposals;
    private final ProposedChanges changes;
    private final People people;

    ProposalEvidence(ProposalStore proposals, ProposedChanges changes, People people) {
        this.proposals = proposals;
        this.changes = changes;
        this.people = people;
    }

    /** @param revealed whether they were opened with a reason */
    List<Masked> numbers(Proposal proposal, boolean revealed, Texts texts) {
        return changes.of(proposal.id()).stream()
                .flatMap(change -> number(change).stream())
                .map(number -> new Masked(
                        texts.get(number.key()),
                        revealed ? number.plain() : number.masked(),
                        revealed ? null : "/usulan/" + proposal.id() + "/buka"))
                .toList();
    }

    private record Digits(String key, String plain, String masked) {
        static Digits nik(String digits) {
            var nik = new Nik(digits);
            return new Digits("people.nik", nik.grouped(), nik.masked());
        }

        static Digits card(String digits) {
            var card = new FamilyCardNumber(digits);
            return new Digits("people.family_card", card.grouped(), card.masked());
        }

        @Override
        public String toString() {
            return "Digits[" + key + "]";
        }
    }

    private static List<Digits> number(RegistryChange change) {
        return switch (change) {
            case RegistryChange.Correction it
            when it.field() == PersonField.NIK && !it.value().isEmpty() -> List.of(Digits.nik(it.value()));
            case RegistryChange.Correction it
            when it.field() == PersonField.PHONE && !it.value().isEmpty() -> {
                var phone = new Phone(it.value());
                yield List.of(new Digits("people.phone", phone.national(), phone.masked()));
            }
            case RegistryChange.CardNumber it -> List.of(Digits.card(it.cardNo()));
            case RegistryChange.Split it when it.cardNo() != null -> List.of(Digits.card(it.cardNo()));
            case RegistryChange.Newcomer it
            when it.person().nik() != null ->
                List.of(Digits.nik(it.person().nik().digits()));
            default -> List.of();
        };
    }

    /** The contested entry with its source and date, and the ground. */
    @Nullable
    String contested(Proposal proposal, RegistryWords words) {
        var ground = proposal.ground();
        var claim = proposal.claim() == null ? null : claim(proposal.family(), proposal.claim());
        var parts = Stream.of(claim == null ? null : said(claim, words), ground == null ? null : ground(ground, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return parts.isEmpty() ? null : parts;
    }

    private static String ground(String code, RegistryWords words) {
        return words.texts()
                .get(ExclusionGround.of(code).map(ExclusionGround::key).orElse("proposal.ground.other"));
    }

    @Nullable
    String contester(Proposal proposal) {
        return proposals
                .contester(proposal.id())
                .map(one -> Stream.of(one.name(), one.relation(), one.phone())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")))
                .orElse(null);
    }

    private @Nullable Claim claim(UUID family, UUID claim) {
        return people.family(family).map(FamilyCard::claims).orElse(List.of()).stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElse(null);
    }

    static String said(Claim claim, RegistryWords words) {
        var what = switch (claim.kind()) {
            case DECILE -> words.texts().get("claim.decile") + " " + claim.state();
            case PARTICIPATION -> words.state(claim);
            case FLAG -> words.flag(claim);
        };
        return what + " · "
                + words.source(claim.source(), claim.freshness(words.today())).words();
    }
}
