package id.selaras.correspondence;

import id.selaras.casework.Attachment;
import id.selaras.casework.CaseReading;
import id.selaras.casework.Ticket;
import id.selaras.registry.Claim;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a case knows for a letter about it, in Indonesian; opening the case and the person is journaled. */
@Component
class CaseValues {
    private final CaseReading cases;
    private final People people;
    private final LetterOffice office;
    private final MessageSource messages;

    CaseValues(CaseReading cases, People people, LetterOffice office, MessageSource messages) {
        this.cases = cases;
        this.people = people;
        this.office = office;
        this.messages = messages;
    }

    /** @throws id.selaras.casework.CaseNotFound when there is none, or none for this reader */
    Known of(UUID caseId) {
        var folder = cases.open(caseId);
        var file = folder.file();
        var subject = file.subject();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAMA, subject.name());
        values.put(Placeholder.TIKET, new Ticket(file.ticket()).grouped());
        values.put(Placeholder.PERIHAL, file.matter().title());
        values.put(
                Placeholder.LAMPIRAN,
                folder.attachments().stream().map(Attachment::name).collect(Collectors.joining(", ")));
        place(file.areaNo(), values);
        var person =
                subject.person() == null ? null : people.card(subject.person()).orElse(null);
        if (person == null) {
            return new Known(caseId, file.areaNo(), values, null);
        }
        var words = words(file.areaNo());
        about(person, words, values);
        var decile = decile(person).orElse(null);
        if (decile != null) {
            values.put(Placeholder.DESIL, decile.state());
            values.put(
                    Placeholder.TANGGAL_DESIL,
                    words.dates().longDate(decile.source().observedOn()));
        }
        return new Known(caseId, file.areaNo(), values, decile == null ? null : Integer.valueOf(decile.state()));
    }

    private void place(long areaNo, Map<Placeholder, String> values) {
        var path = office.path(areaNo);
        values.put(Placeholder.DESA, Objects.requireNonNullElse(path.village(), ""));
        values.put(Placeholder.KECAMATAN, Objects.requireNonNullElse(path.subdistrict(), ""));
        values.put(Placeholder.KABUPATEN, Objects.requireNonNullElse(path.district(), ""));
    }

    private static void about(PersonCard person, RegistryWords words, Map<Placeholder, String> values) {
        var address = person.address();
        var head = person.isHead() ? person.name() : person.headName();
        values.put(Placeholder.NAMA, person.name());
        values.put(Placeholder.NIK, Objects.requireNonNullElse(person.nik(), ""));
        values.put(Placeholder.LAHIR, person.birth() == null ? "" : words.born(person.birth()));
        values.put(Placeholder.UMUR, person.age() == null ? "" : words.texts().get("person.age", person.age()));
        values.put(
                Placeholder.ALAMAT,
                Stream.of(
                                address.street(),
                                address.neighbourhood(),
                                address.hamlet(),
                                address.path().line())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        values.put(Placeholder.KEPALA_KELUARGA, Objects.requireNonNullElse(head, ""));
    }

    /** What the latest edition of the list says. */
    private static Optional<Claim> decile(PersonCard person) {
        return person.claims().stream()
                .filter(claim -> claim.kind() == Claim.Kind.DECILE)
                .max(Comparator.comparing(claim -> claim.source().observedOn()));
    }

    private RegistryWords words(long areaNo) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        return new RegistryWords(texts, new Dates(texts, office.zone(areaNo)), office.today(areaNo));
    }

    /** @param decile null when no list knows the family */
    record Known(
            UUID caseId,
            long areaNo,
            Map<Placeholder, String> values,
            @Nullable Integer decile) {

        @Override
        public String toString() {
            return "Known[" + areaNo + "]";
        }
    }
}
